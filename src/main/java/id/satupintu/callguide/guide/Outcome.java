package id.satupintu.callguide.guide;

/** How a request ended. Further detail, such as a later verification, stands in fields of its own. */
public enum Outcome {
    /** Directed to PLN Mobile and not refused, whatever the caller did there in this call. */
    DIRECTED,
    /** Would go to PLN Mobile, but the caller refused it after the reason had been given. */
    DECLINED,
    /** Exception a, b or c, noted for APKT Keluhan and Simone. */
    ESCALATED,
    /** Processed by the contact centre up to the register number. */
    REGISTERED,
    /** No row of the policy covers it; a TL decides. */
    OUTSIDE_POLICY,
    /** Not a commercial request. */
    NON_NIAGA,
    /** The call ended before the request came to any end. */
    UNFINISHED
}

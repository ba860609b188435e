package id.satupintu.escalation;

/** A field without which an exception a, b or c may not be sent. */
public enum ApktField {
    /** PB, PD or PS. */
    TRANSACTION,
    /** Tariff and power now; PD and a customer's PS only. */
    LOAD_NOW,
    /** Tariff and power asked for. */
    LOAD_ASKED,
    /** Which exception. */
    REASON,
    /** Distribution unit. */
    UNIT,
    /** Service unit, starred on the form. */
    SERVICE_UNIT,
    /** Name of the applicant. */
    APPLICANT,
    /** Number under which the unit can reach the applicant. */
    CONTACT;

    /** The key of the field's name. */
    public String key() {
        return "escalation.apkt.field." + name();
    }
}

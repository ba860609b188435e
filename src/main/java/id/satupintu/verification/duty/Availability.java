package id.satupintu.verification.duty;

/** Whether a TL on duty can take a request now. */
public enum Availability {
    /** There, and holds nothing. */
    FREE,
    /** Holds a request, or said so. */
    BUSY,
    /** Not at the desk for a reason; nothing rings here. */
    PAUSE
}

package id.satupintu.escalation;

/** How far a case has come. */
public enum CaseState {
    /** Something that the form needs is missing. */
    INCOMPLETE,
    /** A number is owed. */
    OWED,
    /** Every number stands. */
    DONE,
    /** Taken back, or the same matter as an earlier case. */
    VOID
}

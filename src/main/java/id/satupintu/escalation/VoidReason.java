package id.satupintu.escalation;

/** Why a case counts no longer. */
public enum VoidReason {
    /** The request went another way while the call was still running. */
    NOT_ANY_MORE,
    /** The same matter as an earlier case, which stands. */
    SAME_MATTER,
    /** The applicant wants it no longer. */
    WITHDRAWN_BY_CUSTOMER,
    /** Recorded by mistake. */
    MISTAKE,
    /** The evidence does not bear the exception. */
    NO_EXCEPTION
}

package id.satupintu.verification;

/** Where a request stands; computed from its columns and the time, never stored. */
public enum CaseStatus {
    /** Undecided and held by nobody; also when a lease has run out. */
    WAITING,
    /** Held by a TL whose lease still runs. */
    CLAIMED,
    /** Right and upgraded. */
    APPROVED,
    /** Right, but the upgrade is still owed by the TL. */
    APPROVED_NOT_APPLIED,
    /** Something has to be corrected. */
    REJECTED,
    /** Taken back by the CSO before a decision. */
    WITHDRAWN,
    /** Undecided and held by nobody, the caller has gone, a callback is promised. */
    CALLBACK;

    /** Whether nobody has decided yet. */
    public boolean undecided() {
        return this == WAITING || this == CLAIMED || this == CALLBACK;
    }
}

package id.satupintu.verification;

import java.util.EnumSet;
import java.util.Set;

/** What can happen to a request. */
public enum MomentKind {
    HANDED_OVER,
    AMENDED,
    CLAIMED,
    RELEASED,
    SKIPPED,
    SENT,
    HELD,
    RESUMED,
    CALLER_GONE,
    CALLER_BACK,
    PROMISED,
    SLOW,
    NIK_SHOWN,
    APPROVED,
    APPROVED_NOT_APPLIED,
    REJECTED,
    RECALLED,
    REVERSED,
    ASKED,
    ANSWERED,
    WITHDRAWN,
    RELAYED;

    private static final Set<MomentKind> OF_KIN =
            EnumSet.of(HANDED_OVER, AMENDED, APPROVED, APPROVED_NOT_APPLIED, REJECTED, RECALLED, REVERSED, WITHDRAWN);

    /** Whether it may change what is flagged on other requests of the same person or account. */
    boolean concernsKin() {
        return OF_KIN.contains(this);
    }
}

package id.satupintu.verification;

/** What can happen to a request. */
public enum MomentKind {
    HANDED_OVER,
    AMENDED,
    CLAIMED,
    RELEASED,
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
    RELAYED
}

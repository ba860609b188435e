package id.satupintu.callguide.guide;

/** What the end of a request looked like, finer than its {@link Outcome}. */
public enum EndingKind {
    OPEN,
    NON_NIAGA,
    REGISTERED,
    OUTSIDE_POLICY,
    ESCALATED,
    DECLINED,
    ALONE,
    SELF_SERVICE,
    VERIFY_LATER,
    CALLBACK,
    SUBMITTED,
    VERIFIED,
    DIRECTED
}

package id.satupintu.callguide.guide;

/** What the end of a request looked like, finer than its {@link Outcome}. */
public enum EndingKind {
    OPEN,
    NON_NIAGA,
    REGISTERED,
    OUTSIDE_POLICY,
    RULED_APP,
    RULED_NOTE,
    RULED_CC,
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

package id.satupintu.callguide.guide;

/** The stages of a call, in the order in which the screen shows its progress (requirements section 3). */
public enum Stage {
    GREETING,
    NAME,
    NEED,
    ROUTE,
    APP,
    ACCOUNT,
    CLOSING
}

package id.satupintu.verification.review;

/** What came of a second look. */
public enum Look {
    /** Nobody has looked yet. */
    OPEN,
    AGREED,
    DISAGREED,
    /** The decision was taken back before anybody looked. */
    OBSOLETE
}

package id.satupintu.escalation.review;

/** What a TL says of an exception afterwards. */
public enum ReviewVerdict {
    /** The evidence bears it. */
    SOUND,
    /** The evidence is thin. */
    THIN,
    /** It was no exception. */
    WRONG;

    /** Whether a note must stand beside it. */
    public boolean needsNote() {
        return this != SOUND;
    }
}

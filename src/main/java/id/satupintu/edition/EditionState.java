package id.satupintu.edition;

/** How far an edition has come. */
public enum EditionState {
    /** Being written. */
    DRAFT,
    /** Waits for another person. */
    IN_REVIEW,
    /** Reviewed; its day has not come. */
    SCHEDULED,
    /** Holds today. */
    IN_FORCE,
    /** Another one holds by now; old calls keep it. */
    PAST;

    /** Whether calls may have been handled under it, so that it can never change again. */
    public boolean unchangeable() {
        return this == IN_FORCE || this == PAST;
    }
}

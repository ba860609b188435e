package id.satupintu.callback;

/** How a callback ended. */
public enum CallbackOutcome {
    /** The customer was called and told the result. */
    REACHED,
    /** All tries were used; a message was left. */
    NOT_REACHED,
    /** The result came while the customer was still, or again, on the line. */
    TOLD_IN_CALL
}

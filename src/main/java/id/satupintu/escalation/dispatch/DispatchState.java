package id.satupintu.escalation.dispatch;

/** How far a letter has come. */
public enum DispatchState {
    /** Waits for its turn, the first time or again. */
    WAITING,
    /** Is being sent; after its lease nobody knows the answer and it is sent again. */
    SENDING,
    /** The other side has it. */
    SENT,
    /** The other side said no: a person has to look. */
    REFUSED,
    /** A person enters the number by hand instead. */
    BY_HAND,
    /** Its case counts no longer; when it counts again, the same letter is sent under the same key. */
    CANCELLED
}

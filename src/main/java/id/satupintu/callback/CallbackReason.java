package id.satupintu.callback;

/** Why a customer is to be called back. */
public enum CallbackReason {
    /** The verification takes rather long. */
    SLOW,
    /** The line was lost while the TL had not decided. */
    DROPPED,
    /** Approved, but the application does not show it yet. */
    NOT_APPLIED,
    /** Decided, but the call ended before the result was read out. */
    UNREAD
}

package id.satupintu.verification;

/** Why a decision was taken back. */
public enum ReversalCause {
    /** By one key within seconds, before the customer had heard it: a slip of the finger. */
    RECALLED,
    /** What stood on the screen was misread. */
    MISREAD,
    /** The customer or the CSO said something new. */
    NEWS,
    /** PLN's application shows something else. */
    APP_DIFFERS,
    /** The second look came to another result. */
    SECOND_LOOK,
    /** Anything else; needs words. */
    OTHER
}

package id.satupintu.verification.duty;

/** Why a TL pauses. */
public enum PauseReason {
    BREAK,
    PRAYER,
    MEETING,
    TRAINING,
    OTHER
}

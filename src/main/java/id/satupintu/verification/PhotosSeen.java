package id.satupintu.verification;

/** How a decision came to call the photos good or bad. */
public enum PhotosSeen {
    /** The TL marked one of them, or chose a reason that names one. */
    MARKED,
    /** The key of the approval said so: all as read out, the photos seen. */
    WITH_DECISION,
    /** Nobody said anything of them. */
    UNSAID
}

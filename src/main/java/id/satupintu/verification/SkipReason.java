package id.satupintu.verification;

/** Why a TL leaves a request to the others. */
public enum SkipReason {
    /** The TL knows the person. */
    KNOWN_PERSON,
    /** What is needed to look it up does not work at this desk. */
    TOOL_TROUBLE,
    /** Somebody with more experience should look at it. */
    NEEDS_EXPERIENCE,
    OTHER
}

package id.satupintu.escalation;

/** How a number came here. */
public enum Way {
    /** Typed in by a person. */
    HAND,
    /** Answered by the outside system itself. */
    CONNECTOR,
    /** Answered when the case counted no longer, or had its number by hand: it stands in the outside system for nothing. */
    LATE
}

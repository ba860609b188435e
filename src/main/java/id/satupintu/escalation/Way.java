package id.satupintu.escalation;

/** How a number came here. */
public enum Way {
    /** Typed in by a person. */
    HAND,
    /** Answered by the outside system itself. */
    CONNECTOR
}

package id.satupintu.escalation.ruling;

/** Why a TL ruled so. */
public enum RulingReason {
    /** The limit of the application may have moved since the edition was written. */
    LIMIT_MOVES,
    /** A smaller standard power is offered in the application. */
    SMALLER_POWER,
    /** The application has refused this power already. */
    APP_REFUSED_IT,
    /** PLN Mobile is out of order. */
    APP_OUT_OF_ORDER,
    /** The unit has asked for it. */
    UNIT_ASKED,
    /** The criterion is met by what the caller said. */
    MEETS_CRITERION,
    /** No criterion is met. */
    NO_CRITERION,
    /** What was recorded does not bear it. */
    MORE_EVIDENCE,
    /** Another reason, told in a note. */
    OTHER;

    /** Whether a note must stand beside it. */
    public boolean needsNote() {
        return this == OTHER;
    }

    /** Key of its words. */
    public String key() {
        return "escalation.ruling.reason." + name();
    }
}

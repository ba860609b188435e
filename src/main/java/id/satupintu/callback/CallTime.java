package id.satupintu.callback;

/** Why a customer was called at that time. */
public enum CallTime {
    /** In calling hours and not before the next try. */
    BY_THE_RULE,
    /** The customer asked for it, as in a message or through somebody at home; it stands in the audit. */
    AS_ASKED
}

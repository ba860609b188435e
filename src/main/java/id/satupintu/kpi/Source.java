package id.satupintu.kpi;

/** Where something is known from. What the centre cannot see itself comes by import. */
public enum Source {
    /** Our own work; always there. */
    CENTRE,
    /** Registrations in AP2T. */
    AP2T,
    /** Installs and submissions of PLN Mobile. */
    PLN_MOBILE,
    /** Legs of calls with their talk, hold and after-call work. */
    TELEPHONY
}

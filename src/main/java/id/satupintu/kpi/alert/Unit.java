package id.satupintu.kpi.alert;

/** In what a limit is told. */
public enum Unit {
    COUNT,
    SECONDS,
    /** A fraction, typed as per cent. */
    FRACTION
}

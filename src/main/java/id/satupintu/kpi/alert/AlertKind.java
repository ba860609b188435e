package id.satupintu.kpi.alert;

/** When an alarm is raised. */
public enum AlertKind {
    /** Above the limit; cleared at or below the lower clearing value. */
    ABOVE,
    /** Below the limit; cleared at or above the higher clearing value. */
    BELOW,
    /** The last full hour lies outside of what the same hour of the same weekday usually is (10 to 90 of a hundred). */
    UNUSUAL
}

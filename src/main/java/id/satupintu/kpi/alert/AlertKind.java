package id.satupintu.kpi.alert;

/** When an alarm is raised. */
public enum AlertKind {
    /** Above the limit; cleared at or below the lower clearing value. */
    ABOVE,
    /** Below the limit; cleared at or above the higher clearing value. */
    BELOW,
    /**
     * Outside of what the same weekday usually is (10 to 90 of a hundred): an indicator in the last full hour, a count up
     * to the last full hour; above it, what is owed at this time of day.
     */
    UNUSUAL
}

package id.satupintu.kpi.rollup;

/** How much time one cell holds. */
enum Level {
    HOUR,
    DAY,
    MONTH
}

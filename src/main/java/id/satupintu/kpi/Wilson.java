package id.satupintu.kpi;

/**
 * The 95 % interval of a share by Wilson: true to small numbers and never outside 0 to 1.
 *
 * @param low lower end
 * @param high upper end
 */
record Wilson(double low, double high) {

    private static final double Z = 1.959963984540054;

    static Wilson of(long part, long whole) {
        double share = (double) part / whole;
        double square = Z * Z;
        double middle = share + square / (2 * whole);
        double spread = Z * Math.sqrt(share * (1 - share) / whole + square / (4.0 * whole * whole));
        double by = 1 + square / whole;
        return new Wilson(Math.max(0, (middle - spread) / by), Math.min(1, (middle + spread) / by));
    }
}

package id.satupintu.escalation.review;

/**
 * A share with the bounds between which it lies with 95 % confidence, by Wilson: right also for few cases and near 0.
 *
 * @param rate part of the whole, 0 to 1
 */
public record Interval(double rate, double low, double high) {

    private static final double Z = 1.959963984540054;

    /** Of so many, so many; nothing of nothing is anything. */
    public static Interval of(long cases, long whole) {
        if (cases < 0 || cases > whole) {
            throw new IllegalArgumentException(cases + " of " + whole);
        }
        if (whole == 0) {
            return new Interval(0, 0, 1);
        }
        double p = (double) cases / whole;
        double z2 = Z * Z;
        double spread = Z * Math.sqrt(p * (1 - p) / whole + z2 / (4.0 * whole * whole));
        double middle = p + z2 / (2.0 * whole);
        double scale = 1 + z2 / whole;
        double low = cases == 0 ? 0 : (middle - spread) / scale;
        double high = cases == whole ? 1 : (middle + spread) / scale;
        return new Interval(p, Math.max(0, low), Math.min(1, high));
    }

    /** Whether every value of this one lies above every value of the other. */
    boolean above(Interval other) {
        return low > other.high;
    }
}

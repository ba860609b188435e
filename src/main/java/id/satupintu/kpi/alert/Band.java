package id.satupintu.kpi.alert;

import id.satupintu.kpi.Usual;
import org.jspecify.annotations.Nullable;

/**
 * Between what a number is quiet, and how far inside it has to come back before an alarm is over. Between the two nothing
 * changes, so that a number at the limit does not flutter.
 *
 * @param low null for no lower end
 * @param high null for no upper end
 */
record Band(
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double clearLow,
        @Nullable Double clearHigh) {

    private static final double MARGIN = 0.1;

    static Band above(double limit, double clear) {
        return new Band(null, limit, null, clear);
    }

    static Band below(double limit, double clear) {
        return new Band(limit, null, clear, null);
    }

    /** A tenth of its width inside. */
    static Band of(Usual usual) {
        return between(usual.low(), usual.high());
    }

    /** Of a count: what usually is, and at least what chance alone makes of so few. */
    static Band of(Usual usual, Chance chance) {
        return between(Math.min(usual.low(), chance.low()), Math.max(usual.high(), chance.high()));
    }

    private static Band between(double low, double high) {
        double margin = (high - low) * MARGIN;
        return new Band(low, high, low + margin, high - margin);
    }

    /** The same without a lower end: fewer than usual is no alarm. */
    Band upwards() {
        return new Band(null, high, null, clearHigh);
    }

    /** Whether the alarm stands after this value, when it stood or did not stand before. */
    boolean raised(double value, boolean before) {
        return before ? !within(value, clearLow, clearHigh) : !within(value, low, high);
    }

    private static boolean within(double value, @Nullable Double from, @Nullable Double to) {
        return (from == null || value >= from) && (to == null || value <= to);
    }
}

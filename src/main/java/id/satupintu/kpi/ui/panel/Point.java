package id.satupintu.kpi.ui.panel;

import id.satupintu.kpi.KpiAnswer.AtLeast;
import org.jspecify.annotations.Nullable;

/**
 * One value.
 *
 * @param value null where there is none to show; the words say why
 * @param low lower end of its interval
 * @param high upper end
 * @param n of how many it speaks, null where it is itself how many, or where nobody told
 * @param words the value in full, as the table tells it
 * @param drill what a click opens, null for nothing
 * @param share which part of a whole it is, null where it is told as none
 * @param atLeast the same with those that still wait, null where none does or it is not told
 */
public record Point(
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Long n,
        String words,
        @Nullable Drill drill,
        @Nullable Share share,
        @Nullable AtLeast atLeast) {

    /**
     * A part of a whole.
     *
     * @param rate a fraction, null of fewer than 20
     * @param of what the whole is called
     */
    public record Share(@Nullable Double rate, String of) {}

    static final Point NONE = new Point(null, null, null, null, "–", null, null, null);

    /** A value without an interval. */
    public static Point of(@Nullable Double value, String words, @Nullable Drill drill) {
        return new Point(value, null, null, null, words, drill, null, null);
    }

    /** The same, speaking of so many. */
    public Point of(long number) {
        return new Point(value, low, high, number, words, drill, share, atLeast);
    }

    /** The same with an interval around it. */
    public Point between(@Nullable Double lower, @Nullable Double upper) {
        return new Point(value, lower, upper, n, words, drill, share, atLeast);
    }

    /** The same as a part of a whole. */
    public Point part(@Nullable Double rate, String of) {
        return new Point(value, low, high, n, words, drill, new Share(rate, of), atLeast);
    }

    /** The same, opening nothing. */
    public Point closed() {
        return new Point(value, low, high, n, words, null, share, atLeast);
    }

    /** The same, with a lower bound beside it. */
    public Point atLeast(@Nullable AtLeast bound) {
        return new Point(value, low, high, n, words, drill, share, bound);
    }
}

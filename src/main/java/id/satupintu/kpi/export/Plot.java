package id.satupintu.kpi.export;

import org.jspecify.annotations.Nullable;

/** Where on the paper of a chart something stands, in points from the lower left. */
record Plot(Drawing drawing) {

    static final float WIDTH = 770;
    static final float HEIGHT = 215;
    static final float LEFT = 52;
    static final float RIGHT = WIDTH - 52;
    static final float FOOT = 34;
    static final float TOP = HEIGHT - 34;

    /** Width of one category. */
    float slot() {
        return (RIGHT - LEFT) / Math.max(1, drawing.categories().size());
    }

    /** Middle of a category. */
    float middle(int place) {
        return LEFT + slot() * (place + 0.5f);
    }

    float height(Drawing.Series series, double value) {
        return FOOT + (float) ((TOP - FOOT) * value / end(series.right()));
    }

    /** The value at the upper end of an axis. */
    double end(boolean right) {
        return Round.up(drawing.largest(right), form(right));
    }

    /** What an axis measures, null when nothing is measured on it. */
    Column.@Nullable Form form(boolean right) {
        return drawing.series().stream()
                .filter(one -> one.right() == right)
                .map(Drawing.Series::form)
                .findFirst()
                .orElse(null);
    }
}

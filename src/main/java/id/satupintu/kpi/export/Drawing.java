package id.satupintu.kpi.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart for a report: bars and lines over the same categories.
 *
 * @param label what it shows
 * @param categories along the foot
 */
public record Drawing(String label, List<String> categories, List<Series> series) implements Chart {

    public Drawing {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    /**
     * One value for each category; a missing one is a gap.
     *
     * @param right measured on an axis of its own, at the right
     */
    public record Series(String name, boolean bars, Column.Form form, boolean right, List<@Nullable Double> values) {}

    /** The largest value on one side, 0 where there is none. */
    double largest(boolean right) {
        return series.stream()
                .filter(one -> one.right() == right)
                .flatMap(one -> one.values().stream())
                .mapToDouble(value -> value == null ? 0 : value)
                .max()
                .orElse(0);
    }
}

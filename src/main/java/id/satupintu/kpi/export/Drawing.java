package id.satupintu.kpi.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart for a report: bars and lines over the same categories.
 *
 * @param label what it shows
 * @param categories along the foot
 * @param letters what happened meanwhile, each by its letter
 */
public record Drawing(String label, List<String> categories, List<Series> series, List<Letter> letters)
        implements Chart {

    public Drawing {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        letters = List.copyOf(letters);
    }

    /** A chart meanwhile nothing happened. */
    public Drawing(String label, List<String> categories, List<Series> series) {
        this(label, categories, series, List.of());
    }

    /** A letter from one place to another, both among the categories. */
    record Letter(String letter, int from, int to) {}

    /**
     * The same with what happened meanwhile; what has no place here is told in words only.
     *
     * @param keys of the categories, in their order
     */
    public Drawing marked(List<Mark> marks, List<String> keys) {
        return new Drawing(
                label,
                categories,
                series,
                marks.stream()
                        .filter(mark -> mark.first(keys) >= 0)
                        .map(mark -> new Letter(mark.letter(), mark.first(keys), mark.last(keys)))
                        .toList());
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

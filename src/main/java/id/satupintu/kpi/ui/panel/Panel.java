package id.satupintu.kpi.ui.panel;

import id.satupintu.kpi.export.Mark;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One question answered: series over categories, with what happened meanwhile.
 *
 * @param id stays the same while the numbers move
 * @param nothing said in its place when there is nothing; null for the usual words
 * @param notes what has to be known to read it, in the reader's language
 */
public record Panel(
        String id,
        String title,
        Shape shape,
        List<Category> categories,
        List<Series> series,
        List<Mark> marks,
        Limits limits,
        List<String> notes,
        @Nullable String nothing) {

    public Panel {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        marks = List.copyOf(marks);
        notes = List.copyOf(notes);
    }

    /** A panel without marks and limits. */
    public static Panel of(
            String id, String title, Shape shape, List<Category> categories, List<Series> series, String... notes) {
        return new Panel(id, title, shape, categories, series, List.of(), Limits.NONE, List.of(notes), null);
    }

    /** The same with what happened meanwhile. */
    public Panel marked(List<Mark> happened) {
        return new Panel(id, title, shape, categories, series, happened, limits, notes, nothing);
    }

    /** The same as a scatter between limits. */
    public Panel between(Limits drawn) {
        return new Panel(id, title, shape, categories, series, marks, drawn, notes, nothing);
    }

    /** The same with something more that has to be known; what is said already is not said again. */
    public Panel noted(String note) {
        List<String> all =
                Stream.concat(notes.stream(), Stream.of(note)).distinct().toList();
        return new Panel(id, title, shape, categories, series, marks, limits, all, nothing);
    }

    /** The same, saying this where there is nothing. */
    public Panel orElse(String words) {
        return new Panel(id, title, shape, categories, series, marks, limits, notes, words);
    }

    /** Whether there is not one value, nor anything to open. */
    public boolean isEmpty() {
        return categories.isEmpty() || series.stream().allMatch(Series::isNothing);
    }

    /** Whether there is something to open, but nothing that may be drawn. */
    boolean hasNoValue() {
        return series.stream().noneMatch(Series::hasValues);
    }

    /** Whether the drawing would be an empty frame; where bars lie, each row tells its words. */
    boolean isBlank() {
        return hasNoValue() && shape != Shape.ROWS && shape != Shape.FUNNEL;
    }

    /** The names of those of which something is counted, but nowhere enough to be drawn. */
    public List<String> undrawn() {
        return series.stream()
                .filter(one -> !one.hasValues() && one.hasNumbers())
                .map(Series::name)
                .toList();
    }

    /** Why every point is missing, in its own words, where that is one and the same; empty otherwise. */
    Optional<String> reason() {
        List<String> words = series.stream()
                .flatMap(one -> one.points().stream())
                .filter(point -> point.value() == null && !point.words().equals(Point.NONE.words()))
                .map(Point::words)
                .distinct()
                .toList();
        return words.size() == 1 && hasNoValue()
                ? Optional.of(words.getFirst().replaceFirst("\\.$", ""))
                : Optional.empty();
    }

    /** The point of a series at the category of this key; a point without anything where there is none by now. */
    Point at(int one, String key) {
        for (int place = 0; place < categories.size(); place++) {
            if (categories.get(place).key().equals(key) && one >= 0 && one < series.size()) {
                return series.get(one).points().get(place);
            }
        }
        return Point.NONE;
    }
}

package id.satupintu.kpi.ui.panel;

import java.util.List;

/**
 * One row of values, one for each category.
 *
 * @param line a line rather than bars
 * @param right measured on an axis of its own
 * @param dashed something to compare with
 * @param vague which categories speak of what is not known
 */
public record Series(
        String name,
        boolean line,
        Format format,
        boolean right,
        boolean dashed,
        List<Point> points,
        List<Boolean> vague) {

    /** A line on the left axis. */
    public static Series line(String name, Format format, List<Point> points) {
        return new Series(name, true, format, false, false, List.copyOf(points), List.of());
    }

    /** Bars on the left axis. */
    public static Series bars(String name, Format format, List<Point> points) {
        return new Series(name, false, format, false, false, List.copyOf(points), List.of());
    }

    /** The same on an axis of its own. */
    public Series onTheRight() {
        return new Series(name, line, format, true, dashed, points, vague);
    }

    /** The same as something to compare with. */
    public Series toCompare() {
        return new Series(name, line, format, right, true, points, vague);
    }

    /** The same, of which these values speak of what is not known. */
    public Series vague(List<Boolean> unknown) {
        return new Series(name, line, format, right, dashed, points, List.copyOf(unknown));
    }

    boolean hasValues() {
        return points.stream().anyMatch(point -> point.value() != null);
    }

    boolean hasNumbers() {
        return points.stream().anyMatch(point -> point.n() != null);
    }

    boolean hasShares() {
        return points.stream().anyMatch(point -> point.share() != null);
    }

    boolean hasIntervals() {
        return points.stream().anyMatch(point -> point.low() != null);
    }

    boolean hasBounds() {
        return points.stream().anyMatch(point -> point.atLeast() != null);
    }

    private static boolean isNothing(Point point) {
        Double value = point.value();
        return point.drill() == null && (value == null || value == 0);
    }

    boolean isNothing() {
        return points.stream().allMatch(point -> isNothing(point));
    }
}

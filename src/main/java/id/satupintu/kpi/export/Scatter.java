package id.satupintu.kpi.export;

import java.util.List;

/**
 * A chart of points between lines, as a funnel plot.
 *
 * @param axis what is counted along the foot
 * @param form what is measured at the side
 */
public record Scatter(String label, String axis, Column.Form form, List<Spot> spots, List<Line> lines)
        implements Chart {

    public Scatter {
        spots = List.copyOf(spots);
        lines = List.copyOf(lines);
    }

    /** Where something stands. */
    public record Place(double at, double value) {}

    /** A point with its name. */
    public record Spot(String name, Place place) {}

    /**
     * A line without points of its own.
     *
     * @param rank lines of one rank are drawn alike and named once
     */
    public record Line(String name, int rank, List<Place> places) {}
}

package id.satupintu.kpi.ui.panel;

import java.util.List;

/**
 * What a scatter has besides its points.
 *
 * @param at where each point stands: how many are behind it
 * @param axis what is counted there
 */
public record Limits(List<Long> at, String axis, List<Line> lines) {

    /** Nothing: the panel is no scatter. */
    public static final Limits NONE = new Limits(List.of(), "", List.of());

    /**
     * A line without points of its own.
     *
     * @param rank {@code middle}, {@code inner} or {@code outer}
     * @param points pairs of place and value
     */
    public record Line(String name, String rank, List<List<Double>> points) {}
}

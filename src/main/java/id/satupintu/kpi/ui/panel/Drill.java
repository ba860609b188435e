package id.satupintu.kpi.ui.panel;

import id.satupintu.kpi.Grain;
import id.satupintu.kpi.KpiFilter;
import id.satupintu.kpi.Listed;
import org.jspecify.annotations.Nullable;

/**
 * Which list opens at a click.
 *
 * @param slot a month, a day, or an hour as {@code 2026-11-22T10}; null for the whole range
 * @param by what the clicked row is one of; null when it is none
 * @param key the row's key
 */
public record Drill(
        Listed number,
        @Nullable String slot,
        @Nullable Grain by,
        @Nullable String key) {

    /** The list behind a number of the whole range. */
    public static Drill of(Listed number) {
        return new Drill(number, null, null, null);
    }

    /** The list behind one row of an answer that was cut by {@code grain}. */
    public static Drill of(Listed number, Grain grain, String key) {
        return switch (grain) {
            case DAY, HOUR, MONTH -> new Drill(number, key, null, null);
            default -> new Drill(number, null, grain, key);
        };
    }

    /** What the list leaves out, besides what the screen does. */
    public KpiFilter within(KpiFilter filter) {
        return by == null || key == null ? filter : filter.of(by, key);
    }
}

package id.satupintu.kpi;

import org.jspecify.annotations.Nullable;

/**
 * What a question leaves out; null leaves nothing out.
 *
 * @param site code of a site
 * @param team code of a team
 * @param unit code of a distribution unit, or {@code NONE}
 * @param transaction {@code PB}, {@code PD}, {@code PS}, {@code NON_NIAGA} or {@code NONE}
 * @param exception code of a primary exception, {@code NON_NIAGA} or {@code NONE}
 */
public record KpiFilter(
        @Nullable String site,
        @Nullable String team,
        @Nullable String unit,
        @Nullable String transaction,
        @Nullable String exception) {

    /** Leaves nothing out. */
    public static final KpiFilter NONE = new KpiFilter(null, null, null, null, null);

    /** The same, for one site or for all. */
    public KpiFilter ofSite(@Nullable String other) {
        return new KpiFilter(other, team, unit, transaction, exception);
    }

    /** The same, for one transaction or for all. */
    public KpiFilter ofTransaction(@Nullable String other) {
        return new KpiFilter(site, team, unit, other, exception);
    }
}

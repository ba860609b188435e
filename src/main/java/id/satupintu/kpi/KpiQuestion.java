package id.satupintu.kpi;

import java.time.LocalDate;

/**
 * What a report is asked.
 *
 * @param from first day, by each site's own calendar
 * @param to last day, inclusive
 * @param by how the rows are cut; hours for at most 31 days
 */
public record KpiQuestion(LocalDate from, LocalDate to, Grain by, KpiFilter filter) {

    /** Everything between two days. */
    public static KpiQuestion of(LocalDate from, LocalDate to, Grain by) {
        return new KpiQuestion(from, to, by, KpiFilter.NONE);
    }
}

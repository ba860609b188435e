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

    /** Single facts are read of no more days than these. */
    public static final int FACT_DAYS = 92;

    /** Nobody is owed anything longer than this without its having been closed, nor is anything promised so far ahead. */
    private static final int OWED_DAYS = 400;

    /** What is owed at this moment, whatever the period: figure and list look for it in the same days. */
    public static KpiQuestion owed(LocalDate today, KpiFilter filter) {
        return new KpiQuestion(today.minusDays(OWED_DAYS), today.plusDays(OWED_DAYS), Grain.MONTH, filter);
    }

    /** Everything between two days. */
    public static KpiQuestion of(LocalDate from, LocalDate to, Grain by) {
        return new KpiQuestion(from, to, by, KpiFilter.NONE);
    }
}

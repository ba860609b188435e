package id.satupintu.kpi;

import java.time.LocalDate;
import java.util.Set;

/**
 * Asks for indicators and counts.
 *
 * @param measures what is wanted as a plain count besides
 * @param by how the rows are cut; hours for at most 31 days
 */
public record KpiAsk(
        Set<Indicator> indicators, Set<Measure> measures, LocalDate from, LocalDate to, Grain by, KpiFilter filter) {

    public KpiAsk {
        indicators = Set.copyOf(indicators);
        measures = Set.copyOf(measures);
    }

    /** Every indicator between two days, cut by day. */
    public static KpiAsk all(LocalDate from, LocalDate to) {
        return new KpiAsk(Set.of(Indicator.values()), Set.of(), from, to, Grain.DAY, KpiFilter.NONE);
    }

    /** The same of other days. */
    public KpiAsk over(LocalDate first, LocalDate last) {
        return new KpiAsk(indicators, measures, first, last, by, filter);
    }

    KpiQuestion question() {
        return new KpiQuestion(from, to, by, filter);
    }
}

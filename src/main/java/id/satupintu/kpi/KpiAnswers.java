package id.satupintu.kpi;

import java.time.Instant;
import java.util.Map;

/**
 * The answer to a {@link KpiAsk}.
 *
 * @param asOf when it was read
 * @param fromFacts whether no rollup answers this and single facts were read
 * @param rows by key, in the order of keys
 * @param total of everything, each thing once
 */
public record KpiAnswers(Instant asOf, boolean fromFacts, Map<String, Line> rows, Line total) {

    /** The indicators and counts of one row. */
    public record Line(Map<Indicator, KpiAnswer> indicators, Map<Measure, Long> counts) {}
}

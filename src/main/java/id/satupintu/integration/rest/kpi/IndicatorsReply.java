package id.satupintu.integration.rest.kpi;

import id.satupintu.kpi.KpiAnswer;
import id.satupintu.kpi.KpiAnswers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Indicators of a range, row by row and in total. */
record IndicatorsReply(Instant asOf, boolean fromFacts, List<IndicatorsRow> rows, IndicatorsRow total) {

    static IndicatorsReply of(KpiAnswers answers) {
        return new IndicatorsReply(
                answers.asOf(),
                answers.fromFacts(),
                answers.rows().entrySet().stream().map(IndicatorsReply::row).toList(),
                row(null, answers.total()));
    }

    private static IndicatorsRow row(Map.Entry<String, KpiAnswers.Line> row) {
        return row(row.getKey(), row.getValue());
    }

    private static IndicatorsRow row(@Nullable String key, KpiAnswers.Line line) {
        return new IndicatorsRow(
                key,
                line.indicators().values().stream().map(IndicatorsReply::value).toList());
    }

    private static IndicatorValue value(KpiAnswer answer) {
        KpiAnswer.AtLeast bound = answer.atLeast();
        return new IndicatorValue(
                answer.indicator().code(),
                answer.state(),
                answer.indicator().isRate() ? IndicatorValue.Unit.FRACTION : IndicatorValue.Unit.SECONDS,
                answer.value(),
                answer.n(),
                answer.low(),
                answer.high(),
                answer.target(),
                bound == null ? null : bound.seconds(),
                bound == null ? null : bound.waiting());
    }
}

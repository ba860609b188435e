package id.satupintu.kpi;

import id.satupintu.kpi.KpiAnswer.AtLeast;
import id.satupintu.kpi.KpiAnswer.State;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes answers of what was counted and timed. */
final class Answering {

    private final Set<Source> sources;
    private final Targets targets;

    /** @param sources those that told of all the days in question */
    Answering(Set<Source> sources, Targets targets) {
        this.sources = sources;
        this.targets = targets;
    }

    KpiAnswer of(Indicator indicator, Tally tally) {
        Double target = targets.of(indicator);
        if (!sources.contains(indicator.source())) {
            return KpiAnswer.without(indicator, State.NO_SOURCE, 0, target);
        }
        return switch (indicator.formula()) {
            case Formula.Rate rate -> rate(indicator, rate.part(tally), rate.whole(tally), target);
            case Formula.Percentile(Span span, int percent) -> {
                Durations times = tally.of(span);
                yield timed(indicator, times.seconds(percent), times.count(), target)
                        .with(indicator.boundedByWaiting() ? atLeast(tally, times, percent) : null);
            }
            case Formula.Mean(Span span) ->
                timed(indicator, tally.of(span).mean(), tally.of(span).count(), target);
        };
    }

    /** What is too young to be told. */
    KpiAnswer young(Indicator indicator) {
        return KpiAnswer.without(indicator, State.TOO_YOUNG, 0, targets.of(indicator));
    }

    private static @Nullable AtLeast atLeast(Tally tally, Durations decided, int percent) {
        Durations waiting = tally.waiting();
        Double seconds = decided.atLeast(percent, waiting);
        return waiting.count() == 0 || seconds == null ? null : new AtLeast(seconds, waiting.count());
    }

    private static KpiAnswer rate(Indicator indicator, long part, long whole, @Nullable Double target) {
        if (whole < KpiRow.FEWEST) {
            return KpiAnswer.without(indicator, whole == 0 ? State.NOTHING : State.TOO_FEW, whole, target);
        }
        Wilson interval = Wilson.of(part, whole);
        double value = (double) part / whole;
        return new KpiAnswer(indicator, State.KNOWN, value, whole, interval.low(), interval.high(), target);
    }

    private static KpiAnswer timed(Indicator indicator, @Nullable Double seconds, long n, @Nullable Double target) {
        return seconds == null
                ? KpiAnswer.without(indicator, State.NOTHING, n, target)
                : new KpiAnswer(indicator, State.KNOWN, seconds, n, null, null, target);
    }
}

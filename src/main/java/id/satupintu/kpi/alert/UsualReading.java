package id.satupintu.kpi.alert;

import id.satupintu.access.Scope;
import id.satupintu.kpi.Grain;
import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.IndicatorDesk;
import id.satupintu.kpi.KpiAnswers;
import id.satupintu.kpi.KpiAsk;
import id.satupintu.kpi.KpiFilter;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.Usual;
import id.satupintu.kpi.alert.AlertReading.Seen;
import id.satupintu.workday.SiteZone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads a number beside what it usually is on the same weekday: a rate or a time of the last full hour with that hour, a
 * count up to the last full hour with the same hours, what is owed now with what was owed at this time of day; of what is
 * owed only more than usual counts. A count is quiet as long as chance alone may have made it.
 */
@Component("kpiUsualReading")
class UsualReading {

    private static final int WEEK = 7;

    private final IndicatorDesk figures;

    UsualReading(IndicatorDesk figures) {
        this.figures = figures;
    }

    Optional<Seen> of(Subject subject, KpiFilter filter, SiteZone zone, Instant now) {
        return subject.live()
                .map(live -> live.isOnRecord() ? owed(live, filter, now) : Optional.<Seen>empty())
                .orElseGet(() -> byHours(subject, filter, zone, now));
    }

    private Optional<Seen> byHours(Subject subject, KpiFilter filter, SiteZone zone, Instant now) {
        Instant hourAgo = now.minusSeconds(3600);
        LocalDate day = zone.dayOf(hourAgo);
        int hour = zone.hourOf(hourAgo);
        KpiAsk ask = ask(subject, filter, day, Grain.HOUR);
        Optional<Double> value = byNow(subject, figures.ask(ask, Scope.Sites.all()), day, hour);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        List<Double> past = new ArrayList<>();
        List<KpiAnswers> weeks = figures.weekdaysBefore(ask, day, Scope.Sites.all());
        for (int week = 0; week < weeks.size(); week++) {
            // A day on which nothing at all was counted tells nothing of what is usual.
            if (!weeks.get(week).rows().isEmpty()) {
                byNow(subject, weeks.get(week), day.minusWeeks(week + 1L), hour).ifPresent(past::add);
            }
        }
        return Usual.of(past)
                .map(usual -> new Seen(
                        value.get(), subject.measure() == null ? Band.of(usual) : Band.of(usual, Chance.after(past))));
    }

    /** An indicator in that hour, a count from the beginning of the day to the end of it. */
    private static Optional<Double> byNow(Subject subject, KpiAnswers answers, LocalDate day, int hour) {
        String last = "%sT%02d".formatted(day, hour);
        Measure measure = subject.measure();
        if (measure == null) {
            return Optional.ofNullable(answers.rows().get(last)).flatMap(line -> value(line, subject));
        }
        return Optional.of(answers.rows().entrySet().stream()
                .filter(row -> row.getKey().compareTo(last) <= 0)
                .mapToDouble(row -> row.getValue().counts().getOrDefault(measure, 0L))
                .sum());
    }

    private Optional<Seen> owed(LiveNumber live, KpiFilter filter, Instant now) {
        List<Instant> moments = IntStream.rangeClosed(0, Usual.WEEKS)
                .mapToObj(week -> now.minus(Duration.ofDays((long) week * WEEK)))
                .toList();
        boolean overdue = live == LiveNumber.CALLBACKS_OVERDUE;
        List<OptionalLong> counts = figures.callbacksAt(moments, overdue, filter, Scope.Sites.all());
        List<Double> past = counts.stream()
                .skip(1)
                .filter(OptionalLong::isPresent)
                .map(count -> (double) count.orElseThrow())
                .toList();
        return Usual.of(past)
                .map(usual -> new Seen(
                        counts.getFirst().orElse(0),
                        Band.of(usual, Chance.after(past)).upwards()));
    }

    /** A count is asked with the calls, which tell whether the site was at work at all. */
    static KpiAsk ask(Subject subject, KpiFilter filter, LocalDate day, Grain by) {
        Set<Indicator> indicators = Stream.ofNullable(subject.indicator()).collect(Collectors.toSet());
        Measure measure = subject.measure();
        Set<Measure> measures = measure == null
                ? Set.of()
                : measure == Measure.CALLS ? Set.of(measure) : Set.of(measure, Measure.CALLS);
        return new KpiAsk(indicators, measures, day, day, by, filter);
    }

    static Optional<Double> value(KpiAnswers.Line line, Subject subject) {
        Measure measure = subject.measure();
        Indicator indicator = subject.indicator();
        if (measure != null) {
            return Optional.of((double) line.counts().getOrDefault(measure, 0L));
        }
        return Optional.ofNullable(indicator)
                .map(one -> Objects.requireNonNull(line.indicators().get(one)).value());
    }
}

package id.satupintu.kpi;

import id.satupintu.access.Scope;
import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts and times what a question needs, and nothing else. */
@Component("kpiGathering")
class Gathering {

    /** A cohort is mature when seven days have passed since its last contact. */
    private static final int MATURING_DAYS = 8;

    private final Sums sums;
    private final Times times;
    private final Waiting waiting;
    private final Reading reading;

    Gathering(Sums sums, Times times, Waiting waiting, Reading reading) {
        this.sums = sums;
        this.times = times;
        this.waiting = waiting;
        this.reading = reading;
    }

    Gathered gather(KpiAsk ask, Scope scope, Instant now) {
        return gather(ask, List.of(), scope, now);
    }

    /** Several days, latest first, that are read at once: each as if it had been asked alone. The ask is by hours. */
    List<Gathered> days(KpiAsk ask, List<LocalDate> days, Scope scope, Instant now) {
        Gathered all = gather(ask.over(days.getLast(), days.getFirst()), days, scope, now);
        return days.stream()
                .map(day -> all.on(day, !day.isAfter(lastMature(now))))
                .toList();
    }

    /** @param only which days of the range, all where there are none */
    private Gathered gather(KpiAsk ask, List<LocalDate> only, Scope scope, Instant now) {
        Selection selection = Selection.of(ask.question(), scope, now).on(only);
        boolean facts = reading.readsFacts(ask.by(), selection);
        Rules.checkFacts(ask.question(), facts);
        Map<String, Tally> all = rows(ask, selection, false);
        LocalDate last = lastMature(now);
        LocalDate to = ask.to().isBefore(last) ? ask.to() : last;
        Selection old = to.isBefore(ask.from())
                ? null
                : Selection.of(ask.over(ask.from(), to).question(), scope, now).on(only);
        Map<String, Tally> mature = old == null ? null : rows(ask, old, true);
        Gathered.Row total = new Gathered.Row(
                total(ask, all, selection, false),
                mature == null || old == null ? null : total(ask, mature, old, true));
        return new Gathered(facts, all, mature, total);
    }

    /** The last day of which everything is older than seven days. */
    static LocalDate lastMature(Instant now) {
        return SiteZone.WIB.dayOf(now).minusDays(MATURING_DAYS);
    }

    private Map<String, Tally> rows(KpiAsk ask, Selection selection, boolean mature) {
        Set<Measure> measures = measures(ask, mature);
        Map<String, Tally> rows = measures.isEmpty() ? new TreeMap<>() : sums.by(ask.by(), selection, measures);
        times.by(ask.by(), selection, spans(ask, mature), rows);
        waiting(ask, ask.by(), selection, mature, rows);
        rows.values().removeIf(Tally::isNothing);
        return rows;
    }

    private Tally total(KpiAsk ask, Map<String, Tally> rows, Selection selection, boolean mature) {
        if (!ask.by().splitsCalls() && ask.by() != Grain.TL) {
            Tally total = new Tally();
            rows.values().forEach(total::addAll);
            return total;
        }
        Tally total = sums.whole(selection, withOne(measures(ask, mature)));
        Map<String, Tally> whole = new TreeMap<>();
        times.by(Grain.MONTH, selection, spans(ask, mature), whole);
        waiting(ask, Grain.MONTH, selection, mature, whole);
        whole.values().forEach(total::addAll);
        return total;
    }

    private void waiting(KpiAsk ask, Grain grain, Selection selection, boolean mature, Map<String, Tally> rows) {
        if (!mature && ask.indicators().stream().anyMatch(Indicator::boundedByWaiting)) {
            waiting.by(grain, selection, rows);
        }
    }

    private static Set<Measure> withOne(Set<Measure> measures) {
        return measures.isEmpty() ? Set.of(Measure.CALLS) : measures;
    }

    private static Set<Measure> measures(KpiAsk ask, boolean mature) {
        Set<Measure> measures = EnumSet.noneOf(Measure.class);
        ask.indicators().stream()
                .filter(indicator -> indicator.mature() == mature)
                .forEach(indicator -> measures.addAll(indicator.formula().measures()));
        if (!mature) {
            measures.addAll(ask.measures());
        }
        return measures;
    }

    private static Set<Span> spans(KpiAsk ask, boolean mature) {
        return ask.indicators().stream()
                .filter(indicator -> indicator.mature() == mature)
                .flatMap(indicator -> indicator.formula().spans().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Span.class)));
    }
}

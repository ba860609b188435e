package id.satupintu.kpi;

import id.satupintu.access.Scope;
import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
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
    private final Reading reading;

    Gathering(Sums sums, Times times, Reading reading) {
        this.sums = sums;
        this.times = times;
        this.reading = reading;
    }

    Gathered gather(KpiAsk ask, Scope scope, Instant now) {
        Selection selection = Selection.of(ask.question(), scope, now);
        boolean facts = reading.readsFacts(ask.by(), selection, allSpans(ask));
        Rules.checkFacts(ask.question(), facts);
        Map<String, Tally> all = rows(ask, selection, false);
        LocalDate last = lastMature(now);
        LocalDate to = ask.to().isBefore(last) ? ask.to() : last;
        Selection old = to.isBefore(ask.from())
                ? null
                : Selection.of(new KpiQuestion(ask.from(), to, ask.by(), ask.filter()), scope, now);
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
        spans(ask, mature).forEach(span -> times.by(ask.by(), selection, span, rows));
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
        spans(ask, mature).forEach(span -> times.by(Grain.MONTH, selection, span, whole));
        whole.values().forEach(total::addAll);
        return total;
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

    private static Set<Span> allSpans(KpiAsk ask) {
        Set<Span> all = spans(ask, false);
        all.addAll(spans(ask, true));
        return all;
    }

    private static Set<Span> spans(KpiAsk ask, boolean mature) {
        return ask.indicators().stream()
                .filter(indicator -> indicator.mature() == mature)
                .flatMap(indicator -> indicator.formula().spans().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Span.class)));
    }
}

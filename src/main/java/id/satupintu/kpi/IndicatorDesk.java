package id.satupintu.kpi;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.access.ZoneChange;
import id.satupintu.kpi.KpiAnswers.Line;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door for dashboards, wallboard, files and alarms: a question goes in, every indicator comes out with n, its
 * interval and why it is missing where it is. Read from one moment, so that rows and total agree.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class IndicatorDesk {

    private final Gathering gathering;
    private final Sources sources;
    private final Standing standing;
    private final KpiSettings settings;
    private final TlGate gate;
    private final ZoneGate zones;

    IndicatorDesk(
            Gathering gathering,
            Sources sources,
            Standing standing,
            KpiSettings settings,
            TlGate gate,
            ZoneGate zones) {
        this.gathering = gathering;
        this.sources = sources;
        this.standing = standing;
        this.settings = settings;
        this.gate = gate;
        this.zones = zones;
    }

    /**
     * Indicators and counts of a range, cut into rows.
     *
     * @throws KpiRefused when the range is reversed, in the future only, too wide for its rows, or across a zone change
     */
    @PreAuthorize("hasAnyRole('MANAGER', 'TL')")
    public KpiAnswers ask(KpiAsk ask, Scope scope) {
        Instant now = Workday.now();
        Rules.check(ask.question(), now);
        gate.check(ask.filter(), ask.to());
        Scope allowed = scope.within(Actor.current());
        zones.check(ask.from(), ask.to(), ask.filter(), allowed, now);
        Gathered gathered = gathering.gather(ask, allowed, now);
        return answers(ask, gathered, sources.of(ask.from(), ask.to(), now), now);
    }

    /** Each row by what was told of its own days. */
    private KpiAnswers answers(KpiAsk ask, Gathered gathered, ToldDays told, Instant now) {
        Targets targets = settings.targets();
        Days asked = new Days(ask.from(), ask.to());
        Map<String, Line> rows = new TreeMap<>();
        for (String key : gathered.keys()) {
            Answering answering = new Answering(told.of(asked.at(ask.by(), key)), targets);
            rows.put(key, line(ask, gathered.row(key), answering));
        }
        gate.close(ask.by(), ask.to(), rows);
        Line total = line(ask, gathered.total(), new Answering(told.of(asked), targets));
        return new KpiAnswers(now, gathered.fromFacts(), rows, total);
    }

    /**
     * The same of one day's hours on the same weekday of the weeks before, the latest first, all read at once. Each day is
     * asked by itself, by the clock that its sites had then.
     *
     * @param day whose hours are asked; the ask's own days do not matter
     */
    @PreAuthorize("hasAnyRole('MANAGER', 'TL')")
    public List<KpiAnswers> weekdaysBefore(KpiAsk ask, LocalDate day, Scope scope) {
        Instant now = Workday.now();
        KpiAsk hourly = new KpiAsk(ask.indicators(), ask.measures(), day, day, Grain.HOUR, ask.filter());
        List<LocalDate> days =
                IntStream.rangeClosed(1, Usual.WEEKS).mapToObj(day::minusWeeks).toList();
        days.forEach(past -> Rules.check(hourly.over(past, past).question(), now));
        gate.check(ask.filter(), day.minusWeeks(1));
        List<Gathered> gathered = gathering.days(hourly, days, scope.within(Actor.current()), now);
        ToldDays told = sources.of(days.getLast(), days.getFirst(), now);
        return IntStream.range(0, days.size())
                .mapToObj(at -> answers(hourly.over(days.get(at), days.get(at)), gathered.get(at), told, now))
                .toList();
    }

    /** The change of a site's clock for which {@link #ask} would be refused; from its day on it would not be. */
    @PreAuthorize("hasAnyRole('MANAGER', 'TL')")
    public Optional<ZoneChange> clockChange(KpiAsk ask, Scope scope) {
        Days days = new Days(ask.from(), ask.to());
        return zones.inside(new ZoneGate.Asked(days, ask.filter(), scope.within(Actor.current()), Workday.now()));
    }

    /** What waits at this moment at each site of these, and in the order of these. */
    @PreAuthorize("hasAnyRole('MANAGER', 'TL')")
    public Map<String, StandingNow> nowAt(List<String> sites, KpiFilter filter, Scope scope) {
        Scope allowed = scope.within(Actor.current());
        Instant now = Workday.now();
        Map<String, StandingNow> floor = new LinkedHashMap<>();
        sites.forEach(site -> floor.put(site, standing.at(now, filter.ofSite(site), allowed)));
        return floor;
    }

    /** What waits at this moment: verifications for a TL, customers for their callback. */
    @PreAuthorize("hasAnyRole('MANAGER', 'TL')")
    public StandingNow now(KpiFilter filter, Scope scope) {
        return standing.at(Workday.now(), filter, scope.within(Actor.current()));
    }

    /**
     * How many callbacks were owed at each of these moments, of those promised for the 31 days before; for a moment before
     * which none was promised in that time it is not known.
     *
     * @param overdue only those whose promised moment had passed, else those of the 31 days after too
     */
    @PreAuthorize("hasAnyRole('MANAGER', 'TL')")
    public List<OptionalLong> callbacksAt(List<Instant> moments, boolean overdue, KpiFilter filter, Scope scope) {
        Scope allowed = scope.within(Actor.current());
        return moments.stream()
                .map(at -> standing.callbacksAt(at, overdue, filter, allowed))
                .toList();
    }

    /** What the centre has set itself to reach, as fractions and seconds; what is absent has no target. */
    @PreAuthorize("hasAnyRole('MANAGER', 'TL')")
    public Map<Indicator, Double> targets() {
        return settings.targets().values();
    }

    private static Line line(KpiAsk ask, Gathered.Row row, Answering answering) {
        Map<Indicator, KpiAnswer> indicators = new EnumMap<>(Indicator.class);
        for (Indicator indicator : ask.indicators()) {
            Tally of = indicator.mature() ? row.mature() : row.all();
            indicators.put(indicator, of == null ? answering.young(indicator) : answering.of(indicator, of));
        }
        return new Line(indicators, counts(ask.measures(), row.all()));
    }

    private static Map<Measure, Long> counts(Set<Measure> measures, Tally tally) {
        return measures.stream()
                .collect(Collectors.toMap(
                        measure -> measure, tally::of, (one, other) -> one, () -> new EnumMap<>(Measure.class)));
    }
}

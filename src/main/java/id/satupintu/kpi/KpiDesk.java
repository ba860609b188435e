package id.satupintu.kpi;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.kpi.ledger.Unheard;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The figures and what stands behind each of them, read from one and the same moment of the ledger. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class KpiDesk {

    private static final String SITE_LOCAL = "site-local";

    private final Sums sums;
    private final Times times;
    private final Waiting waiting;
    private final Listing listing;
    private final TlGate gate;
    private final ZoneGate zones;
    private final Unheard unheard;

    KpiDesk(Sums sums, Times times, Waiting waiting, Listing listing, TlGate gate, ZoneGate zones, Unheard unheard) {
        this.sums = sums;
        this.times = times;
        this.waiting = waiting;
        this.listing = listing;
        this.gate = gate;
        this.zones = zones;
        this.unheard = unheard;
    }

    /**
     * The figures of a range, cut into rows.
     *
     * @throws KpiRefused when the range is reversed, in the future only, too wide for hours, or lies across a zone change
     */
    @PreAuthorize("hasAnyRole('MANAGER', 'TL')")
    public KpiReport report(KpiQuestion question, Scope scope) {
        Instant now = Workday.now();
        Rules.check(question, now);
        gate.check(question.filter(), question.to());
        Actor actor = Actor.current();
        Scope allowed = scope.within(actor);
        zones.check(question.from(), question.to(), question.filter(), allowed, now);
        Selection selection = Selection.of(question, allowed, now);
        Map<String, Tally> rows = sums.by(question.by(), selection, Measure.reported());
        times.by(question.by(), selection, EnumSet.of(Span.TURNAROUND, Span.TURNAROUND_CLEAR), rows);
        waiting.by(question.by(), selection, rows);
        rows.values().removeIf(Tally::isNothing);
        Tally total = total(question.by(), selection, rows);
        gate.close(question.by(), question.to(), rows);
        Figures whole = total.figures();
        return new KpiReport(
                now,
                total.isNothing() ? actor.zone().name() : Objects.requireNonNullElse(whole.zone(), SITE_LOCAL),
                rows.entrySet().stream()
                        .map(row -> row.getValue().figures().row(row.getKey()))
                        .toList(),
                whole.row(null));
    }

    /** What was told and is counted nowhere yet, though it had the time; empty as long as the figures are whole. */
    @PreAuthorize("hasAnyRole('MANAGER', 'TL')")
    public Optional<Unheard.Events> unheard() {
        return unheard.at(Workday.now());
    }

    private Tally total(Grain grain, Selection selection, Map<String, Tally> rows) {
        Tally total = new Tally();
        rows.values().forEach(total::addAll);
        if (grain.splitsCalls()) {
            total.replace(
                    Measure.CALLS, sums.whole(selection, Set.of(Measure.CALLS)).of(Measure.CALLS));
        }
        return total;
    }

    /**
     * What is owed to customers at this moment, of what was promised for the days of the question.
     *
     * @throws KpiRefused when the range is reversed or in the future only
     */
    @PreAuthorize("hasAnyRole('MANAGER', 'TL')")
    public KpiRow.Callbacks owed(KpiQuestion question, Scope scope) {
        Instant now = Workday.now();
        Rules.check(question, now);
        gate.check(question.filter(), question.to());
        Selection selection = Selection.of(question, scope.within(Actor.current()), now);
        return sums.whole(selection, Set.of(Measure.OPEN, Measure.DUE, Measure.OVERDUE))
                .figures()
                .callbacks();
    }

    /**
     * What stands behind one number, newest first; the total is that number.
     *
     * @throws KpiRefused when the range is reversed, in the future only or across a zone change, the hour is none, or the
     *     page is out of range
     */
    @PreAuthorize("hasAnyRole('MANAGER', 'TL')")
    public KpiCalls calls(KpiCallsQuestion question, Scope scope) {
        Instant now = Workday.now();
        Selection selection = checked(question, scope.within(Actor.current()), now);
        long total = listing.count(question.number(), selection);
        List<KpiItem> items =
                total == 0 ? List.of() : listing.page(question.number(), selection, question.page(), question.size());
        return new KpiCalls(total, question.page(), items);
    }

    /**
     * Everything that stands behind one number, newest first, read as a stream while {@code work} runs; page and size do
     * not matter. The rows are as many as {@link #calls} says at the same moment.
     *
     * @throws KpiRefused when the range is reversed, in the future only or across a zone change, or the hour is none
     */
    @PreAuthorize("hasAnyRole('MANAGER', 'TL')")
    public <T> T everyCall(KpiCallsQuestion question, Scope scope, Function<Stream<KpiItem>, T> work) {
        Instant now = Workday.now();
        Selection selection = checked(question, scope.within(Actor.current()), now);
        try (Stream<KpiItem> items = listing.all(question.number(), selection)) {
            return work.apply(items);
        }
    }

    /** What is owed now is looked for in a long range that nobody asked for, and added up over no days. */
    private Selection checked(KpiCallsQuestion question, Scope allowed, Instant now) {
        Rules.check(question, now);
        gate.check(question.filter(), question.to());
        if (!question.number().isOwedNow()) {
            zones.check(question.from(), question.to(), question.filter(), allowed, now);
        }
        return Selection.of(question, allowed, now);
    }
}

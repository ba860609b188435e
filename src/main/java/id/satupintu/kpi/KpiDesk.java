package id.satupintu.kpi;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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
    private final Listing listing;

    KpiDesk(Sums sums, Listing listing) {
        this.sums = sums;
        this.listing = listing;
    }

    /**
     * The figures of a range, cut into rows.
     *
     * @throws KpiRefused when the range is reversed, in the future only, or too wide for hours
     */
    @PreAuthorize("hasAnyRole('MANAGER', 'TL')")
    public KpiReport report(KpiQuestion question, Scope scope) {
        Instant now = Workday.now();
        Rules.check(question, now);
        Actor actor = Actor.current();
        Selection selection = Selection.of(question, scope.within(actor), now);
        Figures whole = sums.whole(selection);
        List<KpiRow> rows = sums.by(question.by(), selection).entrySet().stream()
                .map(entry -> entry.getValue().row(entry.getKey()))
                .toList();
        return new KpiReport(now, zone(whole, actor), rows, whole.row(null));
    }

    private static String zone(Figures whole, Actor actor) {
        return whole.isNothing() ? actor.zone().name() : Objects.requireNonNullElse(whole.zone(), SITE_LOCAL);
    }

    /**
     * What stands behind one number, newest first; the total is that number.
     *
     * @throws KpiRefused when the range is reversed or in the future only, the hour is none, or the page is out of range
     */
    @PreAuthorize("hasAnyRole('MANAGER', 'TL')")
    public KpiCalls calls(KpiCallsQuestion question, Scope scope) {
        Instant now = Workday.now();
        Rules.check(question, now);
        Selection selection = Selection.of(question, scope.within(Actor.current()), now);
        long total = listing.count(question.measure(), selection);
        List<KpiItem> items =
                total == 0 ? List.of() : listing.page(question.measure(), selection, question.page(), question.size());
        return new KpiCalls(total, question.page(), items);
    }
}

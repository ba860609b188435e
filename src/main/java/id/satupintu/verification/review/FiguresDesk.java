package id.satupintu.verification.review;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.access.Scope;
import id.satupintu.access.StaffId;
import id.satupintu.verification.OwnFirst;
import id.satupintu.verification.Person;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Each TL's figures over some days. The TL sees them first: others see a decision in them once the TL has looked, or
 * when it is older than a setting.
 */
@Service
@Transactional
public class FiguresDesk implements OwnFirst {

    private static final int LATEST = 12;

    private final FigureRows rows;
    private final ReviewSettings settings;

    FiguresDesk(FigureRows rows, ReviewSettings settings) {
        this.rows = rows;
        this.settings = settings;
    }

    /** One's own, up to now; from then on others may see them too. */
    @PreAuthorize("hasRole('TL')")
    public TlFigures own(Duration back) {
        Actor me = Actor.current();
        Instant now = Workday.now();
        TlFigures figures = figures(new Person(me.id(), me.name()), now.minus(back), now);
        rows.seen(me.id(), now);
        return figures;
    }

    /** What one decided last, the latest first: from here a decision is found that has to be reversed. */
    @PreAuthorize("hasRole('TL')")
    @Transactional(readOnly = true)
    public List<OwnDecision> latest() {
        return rows.latest(Actor.current().id(), LATEST);
    }

    /**
     * Those of a team's TLs, as far as each has seen their own; for its shift lead and for managers.
     *
     * @throws ReviewRefused with {@code no-right} for any other TL
     */
    @PreAuthorize("hasAnyRole('TL', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<TlFigures> team(Scope.Team team, Duration back) {
        Actor me = Actor.current();
        if (me.team() != null && !me.shiftLead()) {
            throw new ReviewRefused("no-right");
        }
        if (me.team() != null) {
            team.within(me);
        }
        Instant now = Workday.now();
        Instant from = now.minus(back);
        return rows.deciders(team.team(), from, now).stream()
                .map(one -> new Person(new StaffId(one.id()), one.name()))
                .map(tl -> figures(tl, from, shownUntil(tl.id(), now)))
                .toList();
    }

    @Override
    @PreAuthorize("hasAnyRole('TL', 'MANAGER')")
    @Transactional(readOnly = true)
    public Set<UUID> shown(Collection<UUID> tls, Instant until) {
        Actor me = Actor.current();
        boolean others = me.role() != Role.TL || me.shiftLead();
        boolean old = !until.isAfter(Workday.now().minus(settings.ownFirst()));
        Set<UUID> haveLooked = others && !old ? rows.seenSince(until) : Set.of();
        return tls.stream()
                .filter(tl -> tl.equals(me.id().value()) || others && (old || haveLooked.contains(tl)))
                .collect(Collectors.toSet());
    }

    private Instant shownUntil(StaffId tl, Instant now) {
        Instant oldEnough = now.minus(settings.ownFirst());
        return rows.seenUntil(tl).filter(seen -> seen.isAfter(oldEnough)).orElse(oldEnough);
    }

    private TlFigures figures(Person tl, Instant from, Instant to) {
        List<FigureRows.Made> made = rows.made(tl.id(), from, to);
        FigureRows.Agreement agreement = rows.agreement(tl.id(), from, to);
        return new TlFigures(
                tl,
                made.size(),
                median(made.stream().map(FigureRows.Made::work).sorted().toList()),
                rows.outOfTurn("SKIPPED", tl.id(), from, to),
                rows.outOfTurn("PICKED", tl.id(), from, to),
                (int) made.stream().filter(FigureRows.Made::overridden).count(),
                rows.takenBack(tl.id(), from, to),
                agreement.agreed(),
                agreement.looked());
    }

    /** By nearest rank. */
    static @Nullable Duration median(List<Duration> sorted) {
        return sorted.isEmpty() ? null : sorted.get((sorted.size() - 1) / 2);
    }
}

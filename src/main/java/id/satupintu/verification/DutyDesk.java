package id.satupintu.verification;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.verification.duty.Availability;
import id.satupintu.verification.duty.Duties;
import id.satupintu.verification.duty.OnDuty;
import id.satupintu.verification.duty.PauseReason;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A TL on duty at a screen: coming, staying as long as the browser says so, going, and free, busy or pausing. */
@Service
@Transactional
public class DutyDesk {

    private static final String TL = "hasRole('TL')";
    /** Whoever was away for longer finds their requests in the queue. */
    private static final Duration REVIVES = Duration.ofMinutes(10);

    private static final Duration A_DAY = Duration.ofDays(1);

    private final Duties duties;
    private final VerificationCases cases;
    private final Claims claims;
    private final VerificationSettings settings;
    private final ApplicationEventPublisher events;

    DutyDesk(
            Duties duties,
            VerificationCases cases,
            Claims claims,
            VerificationSettings settings,
            ApplicationEventPublisher events) {
        this.duties = duties;
        this.cases = cases;
        this.claims = claims;
        this.settings = settings;
        this.events = events;
    }

    /** The console was opened: this TL is on duty, free unless another screen or a reload knows better. */
    @PreAuthorize(TL)
    public void arrive() {
        pulse();
    }

    /** Whether this TL is on duty, at any screen. */
    @PreAuthorize(TL)
    @Transactional(readOnly = true)
    public boolean present() {
        Actor tl = Actor.current();
        return duties.present(tl.id(), Duties.siteOf(tl), Workday.now()).isPresent();
    }

    /** A sign of life from the TL's browser: on duty still, and every claim goes on. */
    @PreAuthorize(TL)
    public void pulse() {
        Actor tl = Actor.current();
        Instant now = Workday.now();
        Instant until = now.plus(settings.lease());
        if (duties.arrive(tl, now, until)) {
            moved(tl);
        }
        cases.heldUntil(tl.id().value(), now.minus(REVIVES), now.plus(A_DAY))
                .forEach(id -> claims.renew(new VerificationId(id)));
    }

    /** The console was closed; unless a sign of life comes soon, what this TL holds is free again. */
    @PreAuthorize(TL)
    public void leaving() {
        Actor tl = Actor.current();
        Instant soon = Workday.now().plus(settings.goodbye());
        duties.leaving(tl.id(), soon);
        cases.shorten(tl.id().value(), soon);
    }

    /** Free, busy or pausing from now on. */
    @PreAuthorize(TL)
    public void choose(Availability chosen, @Nullable PauseReason reason) {
        Actor tl = Actor.current();
        duties.choose(tl.id(), chosen, chosen == Availability.PAUSE ? reason : null, Workday.now());
        moved(tl);
    }

    /** What this TL holds, the longest held first. */
    @PreAuthorize(TL)
    @Transactional(readOnly = true)
    public List<VerificationId> held() {
        Instant now = Workday.now();
        return cases.heldUntil(Actor.current().id().value(), now, now.plus(A_DAY)).stream()
                .map(VerificationId::new)
                .toList();
    }

    /** Who is there at each site inside the scope, as numbers; sites without anybody are left out. */
    @PreAuthorize("hasAnyRole('TL', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<CrewNow> crews(Scope scope) {
        Scope allowed = scope.within(Actor.current());
        Instant now = Workday.now();
        return duties.sites(now).stream()
                .map(site -> crew(
                        site,
                        duties.present(site, now).stream()
                                .filter(tl -> allowed.covers(tl.id(), tl.team(), tl.site()))
                                .map(OnDuty::state)
                                .toList()))
                .filter(crew -> crew.present() > 0)
                .toList();
    }

    private static CrewNow crew(String site, List<Availability> states) {
        return new CrewNow(
                site,
                Collections.frequency(states, Availability.FREE),
                Collections.frequency(states, Availability.BUSY),
                Collections.frequency(states, Availability.PAUSE));
    }

    private void moved(Actor tl) {
        events.publishEvent(new DutyMoved(Duties.siteOf(tl), tl.id().value()));
    }
}

package id.satupintu.escalation.ruling;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.audit.AuditDesk;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door to questions that only a Team Leader may answer while the caller waits. Any TL of the
 * team may rule; whoever is first has ruled.
 */
@Service
@Transactional
public class RulingDesk {

    private static final String CSO = "hasRole('CSO')";
    private static final String SUBJECT = "ruling";
    private static final Limit MOST = Limit.of(200);
    private static final Limit ONE = Limit.of(1);

    private final RulingBook rulings;
    private final AuditDesk audit;
    private final ApplicationEventPublisher events;

    RulingDesk(RulingBook rulings, AuditDesk audit, ApplicationEventPublisher events) {
        this.rulings = rulings;
        this.audit = audit;
        this.events = events;
    }

    /** Asks; a question on the same request that is open already is the same question. */
    @PreAuthorize(CSO)
    public RulingView ask(RulingQuestion question) {
        return rulings.findByOpenKey(Ruling.keyOf(question.requestId(), question.matter()))
                .map(Ruling::view)
                .orElseGet(() -> first(question));
    }

    private RulingView first(RulingQuestion question) {
        Ruling asked = rulings.saveAndFlush(new Ruling(question, Actor.current(), Workday.now()));
        audit.acted(
                "escalation.ruling-asked",
                SUBJECT,
                asked.view().id().value(),
                question.matter().name());
        events.publishEvent(asked.asked());
        events.publishEvent(RulingMoved.of(asked.view()));
        return asked.view();
    }

    /** Takes the question back; one that was answered stands. */
    @PreAuthorize(CSO)
    public void withdraw(UUID request, Matter matter) {
        rulings.lockOpen(Ruling.keyOf(request, matter)).filter(Ruling::open).ifPresent(this::withdrawn);
    }

    private void withdrawn(Ruling ruling) {
        ruling.withdraw(Workday.now());
        audit.acted("escalation.ruling-withdrawn", SUBJECT, ruling.view().id().value(), null);
        moved(ruling);
    }

    /** The call is closed: nobody waits for an answer any more. */
    @PreAuthorize(CSO)
    public void callEnded(UUID call) {
        rulings.lockOpenOf(call).stream().filter(Ruling::waits).forEach(this::withdrawn);
    }

    /**
     * The caller does not wait for the answer and will be told afterwards; the end of the call leaves it open. A verdict
     * that crossed with this word is said again, as one that comes later.
     */
    @PreAuthorize(CSO)
    public void later(UUID request, Matter matter) {
        rulings.asked(request, matter, ONE).stream()
                .findFirst()
                .flatMap(rulings::lock)
                .ifPresent(ruling -> {
                    ruling.tellLater();
                    moved(ruling);
                    if (ruling.ruled()) {
                        events.publishEvent(ruling.given());
                    }
                });
    }

    /** The verdict was told to the caller; saying it again changes nothing. */
    @PreAuthorize(CSO)
    public void relayed(UUID request, Matter matter) {
        rulings.findFirstByRequestIdAndMatterOrderByAskedAtDesc(request, matter)
                .filter(ruling -> ruling.inside(Actor.current().scope()))
                .ifPresent(ruling -> {
                    ruling.relayed(Workday.now());
                    audit.acted(
                            "escalation.ruling-relayed",
                            SUBJECT,
                            ruling.view().id().value(),
                            null);
                    moved(ruling);
                });
    }

    /** Verdicts on what callers did not wait for that nobody has told them yet, the oldest first. */
    @PreAuthorize("hasAnyRole('CSO', 'TL')")
    @Transactional(readOnly = true)
    public List<RulingView> untold(Scope scope) {
        Scope allowed = scope.within(Actor.current());
        List<Ruling> found = allowed instanceof Scope.Team team
                ? rulings.untoldOfTeam(team.team(), MOST)
                : rulings.untoldOf(Actor.current().id().value(), MOST);
        return found.stream().map(Ruling::view).toList();
    }

    /** Whether the caller of a call is on the line. */
    @PreAuthorize(CSO)
    public void line(UUID call, boolean there) {
        rulings.lockOpenOf(call).forEach(ruling -> {
            ruling.line(there);
            moved(ruling);
        });
    }

    /** The actor goes on with the call of a colleague: what its caller waits to hear comes to the actor from now on. */
    @PreAuthorize(CSO)
    public void passed(UUID call) {
        Actor me = Actor.current();
        rulings.lockWaitingOf(call).stream()
                .filter(ruling -> ruling.inTeamOf(me) && !ruling.isOf(me))
                .forEach(ruling -> {
                    ruling.passTo(me);
                    moved(ruling);
                });
    }

    /** The newest question of that kind on a request, if there is one inside the scope. */
    @PreAuthorize("hasAnyRole('CSO', 'TL', 'MANAGER')")
    @Transactional(readOnly = true)
    public Optional<RulingView> ofRequest(UUID request, Matter matter, Scope scope) {
        Scope allowed = scope.within(Actor.current());
        return rulings.findFirstByRequestIdAndMatterOrderByAskedAtDesc(request, matter)
                .filter(ruling -> ruling.inside(allowed))
                .map(Ruling::view);
    }

    /** Open questions inside the scope, the longest waiting first, at most 200. */
    @PreAuthorize("hasAnyRole('TL', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<RulingView> open(Scope scope) {
        return found(scope.within(Actor.current())).stream().map(Ruling::view).toList();
    }

    /**
     * Rules. It is on the CSO's screen a moment later.
     *
     * @throws RulingRefused when somebody was faster, or the reason or its note is missing
     */
    @PreAuthorize("hasRole('TL')")
    public RulingView rule(RulingId id, RulingAnswer answer) {
        Actor tl = Actor.current();
        Ruling ruling = rulings.lock(id.value())
                .filter(found -> found.inside(tl.scope()))
                .filter(found -> !tl.simulated() || found.simulated())
                .orElseThrow(() -> new RulingRefused("not-found", null));
        if (!ruling.open()) {
            RulingView view = ruling.view();
            throw new RulingRefused(view.withdrawn() ? "withdrawn" : "already-ruled", view.ruledBy());
        }
        answer.check(ruling.matter());
        Instant now = Workday.now();
        ruling.rule(answer, tl, now);
        audit.acted("escalation.ruling-given", SUBJECT, id.value(), answer.verdict() + " " + answer.reason());
        moved(ruling);
        events.publishEvent(ruling.given());
        return ruling.view();
    }

    private void moved(Ruling ruling) {
        rulings.flush();
        events.publishEvent(RulingMoved.of(ruling.view()));
    }

    private List<Ruling> found(Scope scope) {
        return switch (scope) {
            case Scope.Own own -> List.of();
            case Scope.Team team -> rulings.findByTeamAndOpenKeyIsNotNullOrderByAskedAt(team.team(), MOST);
            case Scope.Sites sites ->
                sites.every()
                        ? rulings.findByOpenKeyIsNotNullOrderByAskedAt(MOST)
                        : rulings.findBySiteInAndOpenKeyIsNotNullOrderByAskedAt(sites.codes(), MOST);
        };
    }
}

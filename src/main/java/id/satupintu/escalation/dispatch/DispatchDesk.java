package id.satupintu.escalation.dispatch;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.audit.AuditDesk;
import id.satupintu.escalation.CaseId;
import id.satupintu.escalation.CaseTouched;
import id.satupintu.escalation.CaseView;
import id.satupintu.escalation.EscalationDesk;
import id.satupintu.escalation.OutsideSystem;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one door to what leaves by connector. */
@Service
@Transactional
public class DispatchDesk {

    private static final String TEAM = "hasAnyRole('CSO', 'TL')";

    private final Outbox outbox;
    private final Connector connector;
    private final EscalationDesk desk;
    private final AuditDesk audit;
    private final ApplicationEventPublisher events;

    DispatchDesk(
            Outbox outbox,
            Connector connector,
            EscalationDesk desk,
            AuditDesk audit,
            ApplicationEventPublisher events) {
        this.outbox = outbox;
        this.connector = connector;
        this.desk = desk;
        this.audit = audit;
        this.events = events;
    }

    /** Whether that system is reached by connector here. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean carries(OutsideSystem system) {
        return connector.carries(system);
    }

    /** The letters of one case inside the scope, as far as there are any. */
    @PreAuthorize("hasAnyRole('CSO', 'TL', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<DispatchView> ofCase(CaseId id, Scope scope) {
        desk.view(id, scope);
        return outbox.findByCaseId(id.value()).stream().map(Dispatch::view).toList();
    }

    /**
     * A person will enter the number by hand; the letter is sent no more.
     *
     * @throws DispatchRefused while its answer is awaited, or when it was sent already
     */
    @PreAuthorize(TEAM)
    public void byHand(CaseId id, OutsideSystem system) {
        Dispatch dispatch = idle(id, system);
        dispatch.byHand(Workday.now());
        audit.acted("escalation.by-hand", "escalation", id.value(), system.name());
        events.publishEvent(new CaseTouched(id));
    }

    /**
     * Sends at once what waits, or once more what was refused, with the case as it stands now.
     *
     * @throws DispatchRefused while its answer is awaited, or when it was sent already
     */
    @PreAuthorize(TEAM)
    public void atOnce(CaseId id, OutsideSystem system) {
        CaseView view = desk.view(id, Actor.current().scope());
        Dispatch dispatch = idle(id, system);
        boolean never = dispatch.attempts() == 0 || dispatch.state() == DispatchState.REFUSED;
        Instant now = Workday.now();
        dispatch.atOnce(never ? LetterWriter.write(view, system) : dispatch.body(), now);
        audit.acted("escalation.send", "escalation", id.value(), system.name());
        events.publishEvent(new LetterPosted(system));
        events.publishEvent(new CaseTouched(id));
    }

    private Dispatch idle(CaseId id, OutsideSystem system) {
        desk.view(id, Actor.current().scope());
        Dispatch dispatch = outbox.lockOf(id.value(), system).orElseThrow(() -> new DispatchRefused("not-found"));
        if (dispatch.state() == DispatchState.SENT || dispatch.state() == DispatchState.CANCELLED) {
            throw new DispatchRefused("sent");
        }
        if (dispatch.underWay(Workday.now())) {
            throw new DispatchRefused("sending");
        }
        return dispatch;
    }
}

package id.satupintu.escalation.dispatch;

import id.satupintu.escalation.CaseView;
import id.satupintu.escalation.EscalationRefused;
import id.satupintu.escalation.HandEntry;
import id.satupintu.escalation.NumberOwed;
import id.satupintu.escalation.OutsideSystem;
import id.satupintu.workday.Workday;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Puts a letter into the outbox in the very transaction in which its number became due: either both stand or neither.
 * What the simulation made never leaves the house.
 */
@Component
class Posting {

    private final Connector connector;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;

    Posting(Connector connector, Outbox outbox, ApplicationEventPublisher events) {
        this.connector = connector;
        this.outbox = outbox;
        this.events = events;
    }

    @EventListener
    void on(NumberOwed owed) {
        CaseView view = owed.view();
        OutsideSystem system = owed.system();
        boolean leaves = !view.origin().simulated() && connector.carries(system);
        if (leaves && !outbox.existsByCaseIdAndSystem(view.id().value(), system)) {
            outbox.save(new Dispatch(view.id(), system, LetterWriter.write(view, system), Workday.now()));
            events.publishEvent(new LetterPosted(system));
        }
    }

    /** Typed in by hand, it is sent no more; but what is on its way at this moment may have its number already. */
    @EventListener
    void on(HandEntry entry) {
        outbox.lockOf(entry.id().value(), entry.system()).ifPresent(letter -> {
            Instant now = Workday.now();
            if (letter.state() == DispatchState.SENDING && !letter.lost(now)) {
                throw EscalationRefused.sending();
            }
            letter.byHand(now);
        });
    }
}

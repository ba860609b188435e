package id.satupintu.escalation.dispatch;

import id.satupintu.escalation.CaseEnded;
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
        if (view.origin().simulated() || !connector.carries(system)) {
            return;
        }
        Instant now = Workday.now();
        String words = LetterWriter.write(view, system);
        outbox.lockOf(view.id().value(), system)
                .ifPresentOrElse(
                        letter -> letter.follow(words, now),
                        () -> outbox.save(new Dispatch(view.id(), system, words, now)));
        events.publishEvent(new LetterPosted(system));
    }

    /** What has not left stays; what is on its way holds a person up, and comes too late where the call itself moved on. */
    @EventListener
    void on(CaseEnded ended) {
        Instant now = Workday.now();
        for (Dispatch letter : outbox.lockAllOf(ended.id().value())) {
            if (letter.underWay(now) && !ended.unstoppable()) {
                throw EscalationRefused.sending();
            }
            if (letter.awaits() || letter.state() == DispatchState.REFUSED) {
                letter.cancelled(now);
            }
        }
    }

    /** Typed in by hand, it is sent no more; but what is on its way at this moment may have its number already. */
    @EventListener
    void on(HandEntry entry) {
        outbox.lockOf(entry.id().value(), entry.system()).ifPresent(letter -> {
            Instant now = Workday.now();
            if (letter.underWay(now)) {
                throw EscalationRefused.sending();
            }
            letter.byHand(now);
        });
    }
}

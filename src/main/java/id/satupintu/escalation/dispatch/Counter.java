package id.satupintu.escalation.dispatch;

import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.escalation.CaseId;
import id.satupintu.escalation.CaseTouched;
import id.satupintu.escalation.EscalationDesk;
import id.satupintu.escalation.EscalationSettings;
import id.satupintu.escalation.OutsideSystem;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands letters out and takes answers in, each in a transaction of its own. */
@Component
@Transactional
class Counter {

    private static final Duration MARGIN = Duration.ofMillis(200);

    private final Outbox outbox;
    private final EscalationDesk desk;
    private final EscalationSettings settings;
    private final Connector connector;
    private final ApplicationEventPublisher events;

    Counter(
            Outbox outbox,
            EscalationDesk desk,
            EscalationSettings settings,
            Connector connector,
            ApplicationEventPublisher events) {
        this.outbox = outbox;
        this.desk = desk;
        this.settings = settings;
        this.connector = connector;
        this.events = events;
    }

    /** The letter of this attempt; null when somebody else has it or it needs no sending any more. */
    @Nullable
    Letter take(UUID id) {
        Instant now = Workday.now();
        return outbox.lock(id)
                .map(dispatch -> {
                    Letter letter = dispatch.take(lease(dispatch.system()), now);
                    if (letter != null) {
                        events.publishEvent(new CaseTouched(dispatch.caseId()));
                    }
                    return letter;
                })
                .orElse(null);
    }

    /** Never shorter than the line may take: two would send the same letter at once. */
    private Duration lease(OutsideSystem system) {
        Duration least = connector.longest(system).plus(MARGIN);
        return settings.lease().compareTo(least) < 0 ? least : settings.lease();
    }

    /**
     * A number counts whichever attempt brings it; trouble counts only for the attempt under way. The case is locked before
     * its letter, as by everybody who works on the case.
     */
    void answered(UUID id, int attempt, Delivery delivery) {
        Instant now = Workday.now();
        outbox.caseOf(id).ifPresent(about -> ActingStaff.as(Actor.SYSTEM, () -> desk.hold(new CaseId(about))));
        outbox.lock(id).ifPresent(dispatch -> {
            switch (delivery) {
                case Delivery.Done done -> done(dispatch, done.number(), now);
                case Delivery.Unsure unsure
                when dispatch.awaits() && dispatch.attempts() == attempt ->
                    dispatch.again(unsure.trouble(), unsure.again(), now);
                case Delivery.Refused refused when dispatch.awaits() -> dispatch.refused(refused.trouble(), now);
                default -> {}
            }
            events.publishEvent(new CaseTouched(dispatch.caseId()));
        });
    }

    /** Also what nobody waits for any more stands outside, and is told. */
    private void done(Dispatch dispatch, String number, Instant now) {
        if (dispatch.awaits()) {
            dispatch.sent(now);
        }
        ActingStaff.as(Actor.SYSTEM, () -> desk.arrived(dispatch.caseId(), dispatch.system(), number));
    }
}

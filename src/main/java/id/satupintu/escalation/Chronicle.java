package id.satupintu.escalation;

import id.satupintu.audit.AuditDesk;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Settles a case after a change, in its transaction: what is owed now, the audit, the word to screens and rooms. */
@Component("escalationChronicle")
class Chronicle {

    private static final String SUBJECT = "escalation";

    private final EscalationCases cases;
    private final EscalationSettings settings;
    private final AuditDesk audit;
    private final ApplicationEventPublisher events;

    Chronicle(EscalationCases cases, EscalationSettings settings, AuditDesk audit, ApplicationEventPublisher events) {
        this.cases = cases;
        this.settings = settings;
        this.audit = audit;
        this.events = events;
    }

    /** What is owed is reckoned anew; screens hear of it if anything has changed. */
    CaseView settle(EscalationCase about, Instant now) {
        about.reckon(settings, now);
        boolean recorded = about.completed(now);
        long version = about.view().version();
        cases.flush();
        CaseView view = about.view();
        if (view.version() != version || version == 0) {
            events.publishEvent(CaseMoved.of(view));
        }
        if (recorded) {
            events.publishEvent(Announcement.recorded(about, now));
        }
        owed(view);
        return view;
    }

    /**
     * The first number is asked for when the form was let go, each other one as soon as the one before it stands; asked
     * for again after each change, so that what has not left yet leaves as it stands now.
     */
    private void owed(CaseView view) {
        Owes owes = view.debt().owes();
        if (owes != null && owes != Owes.DATA && view.readyAt() != null) {
            events.publishEvent(new NumberOwed(view, OutsideSystem.valueOf(owes.name())));
        }
    }

    /** Somebody did this; codes only. */
    void acted(String act, EscalationCase about, @Nullable String detail) {
        audit.acted(SUBJECT + "." + act, SUBJECT, about.view().id().value(), detail);
    }

    /** Asks whoever may be sending the same form. */
    void byHand(EscalationCase about, OutsideSystem system) {
        events.publishEvent(new HandEntry(about.view().id(), system));
    }

    /** A number came too late. */
    void late(EscalationCase about, OutsideSystem system) {
        cases.flush();
        acted("late-number", about, system.name());
        events.publishEvent(CaseMoved.of(about.view()));
    }

    void entered(EscalationCase about, NumberView number) {
        events.publishEvent(Announcement.entered(about, number));
    }

    void voided(EscalationCase about, VoidReason why, Instant now) {
        events.publishEvent(new CaseEnded(about.view().id(), why));
        cases.flush();
        events.publishEvent(CaseMoved.of(about.view()));
        if (about.completedAt() != null) {
            events.publishEvent(Announcement.voided(about, now));
        }
    }
}

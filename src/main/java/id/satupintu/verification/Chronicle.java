package id.satupintu.verification;

import id.satupintu.access.Actor;
import id.satupintu.audit.AuditDesk;
import id.satupintu.verification.outage.Outages;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down what happened to a request, in its transaction: row, timeline, audit, and the word to others. */
@Component
class Chronicle {

    private static final String SUBJECT = "verification";

    private final VerificationCases cases;
    private final Timeline timeline;
    private final AuditDesk audit;
    private final Outages outages;
    private final ApplicationEventPublisher events;

    Chronicle(
            VerificationCases cases,
            Timeline timeline,
            AuditDesk audit,
            Outages outages,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.timeline = timeline;
        this.audit = audit;
        this.outages = outages;
        this.events = events;
    }

    /** Somebody did this. */
    void acted(VerificationCase changed, MomentKind kind, Instant now) {
        cases.flush();
        timeline.add(changed.id(), kind, now, Actor.current().name());
        String act = SUBJECT + "." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        audit.acted(act, SUBJECT, changed.id(), null);
        events.publishEvent(changed.moved());
        if (kind.concernsKin()) {
            events.publishEvent(new KinMoved(changed.id(), changed.standsUnder()));
        }
    }

    /** Others that share a blind index under which it stood until now, and stands no longer, are told. */
    void left(VerificationCase changed, Set<String> before) {
        Set<String> gone = new HashSet<>(before);
        gone.removeAll(changed.standsUnder());
        events.publishEvent(new KinMoved(changed.id(), gone));
    }

    /** It happened by itself, or follows from an act that stands in the audit already. */
    void happened(VerificationCase changed, MomentKind kind, Instant now) {
        cases.flush();
        timeline.add(changed.id(), kind, now, null);
        events.publishEvent(changed.moved());
    }

    /** The NIK was shown in clear. */
    void viewedNik(VerificationCase seen, Instant now) {
        timeline.add(seen.id(), MomentKind.NIK_SHOWN, now, Actor.current().name());
        audit.viewed("verification.nik", SUBJECT, seen.id(), SUBJECT + " " + seen.id());
    }

    /** What the NIK says was shown. */
    void viewedDecodedNik(VerificationCase seen) {
        audit.viewed("verification.nik-decoded", SUBJECT, seen.id(), SUBJECT + " " + seen.id());
    }

    /** Tells the other rooms of the decision, and how much of its time the tool was slow. */
    void decided(VerificationCase about) {
        Ruled made = about.ending().ruled();
        tell(Announcement.decided(
                about, outages.within(about.origin().site(), about.turn().spot().handedAt(), made.stoppedAt())));
    }

    /** Tells the other rooms, durably. */
    void tell(Object event) {
        events.publishEvent(event);
    }
}

package id.satupintu.verification;

import id.satupintu.access.Actor;
import id.satupintu.policy.EditionInForce;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What happens at the telephone: handing over, correcting, taking back, leaving the line, reading out. */
@Component
class CallerSide {

    private final VerificationCases cases;
    private final Finder finder;
    private final Intake intake;
    private final Chronicle chronicle;
    private final EditionInForce editions;

    CallerSide(VerificationCases cases, Finder finder, Intake intake, Chronicle chronicle, EditionInForce editions) {
        this.cases = cases;
        this.finder = finder;
        this.intake = intake;
        this.chronicle = chronicle;
        this.editions = editions;
    }

    VerificationCase handOver(HandOver handed) {
        Actor actor = Actor.current();
        Instant now = Workday.now();
        VerificationId id = VerificationId.next();
        HeldNik nik = intake.nik(handed, id, actor.zone());
        List<String> indexes = intake.indexes(handed.nik());
        refuseOpen(actor, indexes);
        Attempt attempt = attempt(id, indexes);
        Origin origin = Origin.of(actor, handed, editions.current().id().value());
        VerificationCase fresh = new VerificationCase(id, origin, nik, handed, attempt, now);
        fresh.found(intake.contacts(handed.phone(), handed.email()));
        VerificationCase made = insert(fresh);
        chronicle.acted(made, MomentKind.HANDED_OVER, now);
        chronicle.tell(Announcement.handedOver(made, now));
        return made;
    }

    private Attempt attempt(VerificationId id, List<String> indexes) {
        UUID account = cases.handedSinceApproval(indexes, Limit.of(1)).stream()
                .findFirst()
                .orElse(id.value());
        return new Attempt(1 + cases.rejectedSinceApproval(indexes), account);
    }

    VerificationCase amend(VerificationId id, Amendment change) {
        VerificationCase found = finder.lockedForOwner(id);
        found.ending().requireOpen();
        Instant now = Workday.now();
        Intake.check(null, change.phone(), change.email());
        Set<String> before = found.standsUnder();
        if (found.amend(change)) {
            Evidence amended = found.declared().evidence();
            found.found(intake.contacts(amended.phone(), amended.email()));
            chronicle.acted(found, MomentKind.AMENDED, now);
            chronicle.left(found, before);
        }
        if (change.onLine() != null) {
            line(found, change.onLine(), null, now);
        }
        return found;
    }

    void gone(VerificationId id, @Nullable SiteZone customers) {
        line(finder.lockedForOwner(id), false, customers, Workday.now());
    }

    void back(VerificationId id) {
        line(finder.lockedForOwner(id), true, null, Workday.now());
    }

    private void line(VerificationCase found, boolean there, @Nullable SiteZone customers, Instant now) {
        if (!found.onLine(there, now)) {
            return;
        }
        chronicle.acted(found, there ? MomentKind.CALLER_BACK : MomentKind.CALLER_GONE, now);
        if (!there) {
            chronicle.tell(Announcement.callerGone(found, customers, now));
        }
    }

    void promised(VerificationCase found) {
        Instant now = Workday.now();
        if (found.promised(now)) {
            chronicle.acted(found, MomentKind.PROMISED, now);
        }
    }

    VerificationCase withdraw(VerificationId id) {
        VerificationCase found = finder.lockedForOwner(id);
        Instant now = Workday.now();
        found.withdraw(now);
        chronicle.acted(found, MomentKind.WITHDRAWN, now);
        chronicle.tell(Announcement.withdrawn(found, now));
        return found;
    }

    void shown(VerificationId id) {
        finder.lockedForOwner(id).ending().shown(Workday.now());
    }

    /** back to the TL as approved and not applied. */
    void notApplied(VerificationId id) {
        VerificationCase found = finder.lockedForOwner(id);
        if (found.ending().notApplied()) {
            chronicle.acted(found, MomentKind.APPROVED_NOT_APPLIED, Workday.now());
            chronicle.decided(found);
        }
    }

    VerificationCase relayed(VerificationId id) {
        VerificationCase found = finder.lockedForOwner(id);
        told(found);
        return found;
    }

    void told(VerificationCase found) {
        Instant now = Workday.now();
        if (found.ending().relayed(now)) {
            chronicle.acted(found, MomentKind.RELAYED, now);
            chronicle.tell(Announcement.relayed(found, now));
        }
    }

    private void refuseOpen(Actor owner, List<String> indexes) {
        List<UUID> open = cases.openOf(owner.id().value(), indexes);
        if (!open.isEmpty()) {
            throw new VerificationRefused.AlreadyOpen(new VerificationId(open.getFirst()));
        }
    }

    /** Two hand-overs at once: the constraint lets one through. */
    private VerificationCase insert(VerificationCase fresh) {
        try {
            return cases.saveAndFlush(fresh);
        } catch (DataIntegrityViolationException e) {
            if (e.getCause() instanceof ConstraintViolationException twice
                    && twice.getKind() == ConstraintViolationException.ConstraintKind.UNIQUE) {
                throw new VerificationRefused.AlreadyOpen(null);
            }
            throw e;
        }
    }
}

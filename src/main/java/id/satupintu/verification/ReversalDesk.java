package id.satupintu.verification;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.access.StaffId;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes decisions back: by one key while the customer has not heard them, later for a cause that is named. Either way it
 * is written down, the CSO sees it, and the request is in front of whoever took it back, to be decided anew.
 */
@Service
@Transactional
public class ReversalDesk {

    /** A key pressed in time may still be on its way. */
    private static final Duration ON_ITS_WAY = Duration.ofSeconds(1);

    private final Finder finder;
    private final VerificationCases cases;
    private final Claims claims;
    private final Reversals reversals;
    private final Chronicle chronicle;
    private final CaseReader reader;
    private final Intake intake;
    private final VerificationSettings settings;

    ReversalDesk(
            Finder finder,
            VerificationCases cases,
            Claims claims,
            Reversals reversals,
            Chronicle chronicle,
            CaseReader reader,
            Intake intake,
            VerificationSettings settings) {
        this.finder = finder;
        this.cases = cases;
        this.claims = claims;
        this.reversals = reversals;
        this.chronicle = chronicle;
        this.reader = reader;
        this.intake = intake;
        this.settings = settings;
    }

    /** How long after deciding one key takes it back. */
    @PreAuthorize("hasRole('TL')")
    public Duration recallTime() {
        return settings.recall();
    }

    /**
     * Takes one's own decision back, within seconds and before the CSO has said that it was read out.
     *
     * @throws VerificationRefused.Barred when it is somebody else's, too late, or read out
     */
    @PreAuthorize("hasRole('TL')")
    public CaseView recall(VerificationId id) {
        VerificationCase found = decided(id);
        Ruled made = found.ending().ruled();
        if (!made.by().equals(Actor.current().id())) {
            throw new VerificationRefused.Barred(Bar.NO_RIGHT);
        }
        if (found.ending().relayedAt() != null) {
            throw new VerificationRefused.Barred(Bar.ALREADY_RELAYED);
        }
        Instant now = Workday.now();
        if (made.at().plus(settings.recall()).plus(ON_ITS_WAY).isBefore(now)) {
            throw new VerificationRefused.Barred(Bar.RECALL_OVER);
        }
        return reopened(found, Reversing.slip(), MomentKind.RECALLED, now);
    }

    /**
     * Takes a decision back at any later time, for a cause; whoever decided, or the shift lead.
     *
     * @throws VerificationRefused.NoteMissing when the cause needs words
     */
    @PreAuthorize("hasRole('TL')")
    public CaseView reverse(VerificationId id, Reversing why) {
        VerificationCase found = decided(id);
        if (!mayReverse(found.ending().ruled().by())) {
            throw new VerificationRefused.Barred(Bar.NO_RIGHT);
        }
        why.check();
        return reopened(found, why, MomentKind.REVERSED, Workday.now());
    }

    /** The decisions on this request that were taken back, the oldest first. */
    @PreAuthorize("hasAnyRole('CSO', 'TL', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<Reversal> of(VerificationId id, Scope scope) {
        finder.read(id, scope.within(Actor.current()));
        return reversals.of(id.value());
    }

    private static boolean mayReverse(StaffId whoDecided) {
        Actor tl = Actor.current();
        return tl.shiftLead() || tl.id().equals(whoDecided);
    }

    private VerificationCase decided(VerificationId id) {
        VerificationCase found = finder.lockedForTl(id);
        if (found.ending().ruling() == null) {
            found.ending().requireOpen();
            throw new VerificationRefused.NotDecided();
        }
        return found;
    }

    private CaseView reopened(VerificationCase found, Reversing why, MomentKind kind, Instant now) {
        refuseIfAskedAgain(found);
        Actor tl = Actor.current();
        Reversal taken = found.reopen(why, new Person(tl.id(), tl.name()), now);
        reversals.add(taken);
        chronicle.acted(found, kind, now);
        chronicle.tell(Announcement.reversed(found, taken));
        return reader.one(claims.claim(taken.id()));
    }

    /** The CSO has handed the same NIK over again meanwhile: that one is decided, not this. */
    private void refuseIfAskedAgain(VerificationCase found) {
        cases.openOf(found.origin().ownerId(), intake.indexes(found)).stream()
                .findFirst()
                .ifPresent(open -> {
                    throw new VerificationRefused.AlreadyOpen(new VerificationId(open));
                });
    }
}

package id.satupintu.verification;

import id.satupintu.access.Actor;
import id.satupintu.access.StaffId;
import id.satupintu.verification.duty.Availability;
import id.satupintu.verification.duty.Duties;
import id.satupintu.verification.duty.OnDuty;
import id.satupintu.verification.offer.Offers;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose turn it is: what a TL at a screen is served, and how a request is skipped, put aside for a consultation, or
 * sent to a colleague. Refuses like {@link VerificationDesk}.
 */
@Service
@Transactional
public class TurnDesk {

    private static final String TL = "hasRole('TL')";

    private final Claims claims;
    private final Finder finder;
    private final Chronicle chronicle;
    private final CaseReader reader;
    private final VerificationCases cases;
    private final Departures departures;
    private final Duties duties;
    private final Offers offers;
    private final VerificationSettings settings;

    TurnDesk(
            Claims claims,
            Finder finder,
            Chronicle chronicle,
            CaseReader reader,
            VerificationCases cases,
            Departures departures,
            Duties duties,
            Offers offers,
            VerificationSettings settings) {
        this.claims = claims;
        this.finder = finder;
        this.chronicle = chronicle;
        this.reader = reader;
        this.cases = cases;
        this.departures = departures;
        this.duties = duties;
        this.offers = offers;
        this.settings = settings;
    }

    /** Takes what rings here or, where nothing does, the next in serving order; empty when none waits. */
    @PreAuthorize(TL)
    public Optional<CaseView> next() {
        Optional<VerificationCase> taken = claims.ringing();
        if (taken.isPresent()) {
            duties.answered(Actor.current().id());
        }
        return taken.or(claims::next).map(reader::one);
    }

    /** Whether anybody waits for a TL at this TL's site, of whatever team. */
    @PreAuthorize(TL)
    @Transactional(readOnly = true)
    public boolean somebodyWaits() {
        return cases.waitsAt(Objects.requireNonNullElse(Actor.current().site(), ""), Workday.now());
    }

    /** Takes the first of what this TL heard ringing that nobody else has taken meanwhile; without one as {@link #next}. */
    @PreAuthorize(TL)
    public Optional<CaseView> answer(List<VerificationId> heard) {
        Optional<VerificationCase> taken = claims.heard(heard);
        taken.ifPresent(answered -> duties.answered(Actor.current().id()));
        return taken.map(reader::one).or(this::next);
    }

    /** Takes this one, because it rings or out of turn; or prolongs one's own claim. */
    @PreAuthorize(TL)
    public CaseView accept(VerificationId id) {
        VerificationCase taken = claims.claim(id);
        duties.answered(Actor.current().id());
        return reader.one(taken);
    }

    /** The next one after a decision; a TL who has chosen to pause is served none. */
    @PreAuthorize(TL)
    public Optional<CaseView> goOn() {
        Actor me = Actor.current();
        boolean pausing = duties.present(me.id(), Duties.siteOf(me), Workday.now())
                .filter(there -> there.chosen() == Availability.PAUSE)
                .isPresent();
        return pausing ? Optional.empty() : next();
    }

    /** Leaves a request to the others: this TL is not served it any more, but may still pick it. */
    @PreAuthorize(TL)
    public void skip(VerificationId id, SkipReason reason) {
        VerificationCase found = passedOn(id, Departures.Kind.SKIPPED, reason.name());
        chronicle.acted(found, MomentKind.SKIPPED, Workday.now());
    }

    /**
     * Sends a request that is free or one's own to a colleague on duty, where it rings first.
     *
     * @throws VerificationRefused.NotOnDuty when the colleague is not there any more
     */
    @PreAuthorize(TL)
    public void send(VerificationId id, StaffId colleague) {
        Actor me = Actor.current();
        Instant now = Workday.now();
        OnDuty to = duties.present(colleague, Duties.siteOf(me), now).orElseThrow(VerificationRefused.NotOnDuty::new);
        VerificationCase found = passedOn(id, Departures.Kind.SENT, null);
        offers.send(id.value(), to, me.name(), now, now.plus(settings.sent()));
        chronicle.acted(found, MomentKind.SENT, now);
    }

    /** The end of a shift: everything that this TL holds goes to a colleague; how many that were. */
    @PreAuthorize(TL)
    public int handOver(StaffId colleague) {
        List<VerificationCase> held = cases.lockHeldBy(Actor.current().id().value());
        held.forEach(found -> send(new VerificationId(found.id()), colleague));
        return held.size();
    }

    /** Puts one's own request aside for a consultation, or goes on with it; the claim stays. */
    @PreAuthorize(TL)
    public CaseView hold(VerificationId id, boolean aside) {
        VerificationCase found = finder.lockedForTl(id);
        found.ending().requireOpen();
        Instant now = Workday.now();
        if (found.turn().hold(Actor.current().id(), aside, now)) {
            chronicle.acted(found, aside ? MomentKind.HELD : MomentKind.RESUMED, now);
        }
        return reader.one(found);
    }

    private VerificationCase passedOn(VerificationId id, Departures.Kind kind, @Nullable String reason) {
        VerificationCase found = finder.lockedForTl(id);
        Actor me = Actor.current();
        Instant now = Workday.now();
        found.ending().requireOpen();
        found.turn().claimAt(now).filter(held -> !held.heldBy(me.id(), now)).ifPresent(held -> {
            throw new VerificationRefused.ClaimedByOther(held.holderName());
        });
        found.turn().free();
        departures.note(id.value(), me.id(), kind, reason, now);
        offers.passedOn(id.value(), me.id(), now);
        return found;
    }
}

package id.satupintu.verification;

import id.satupintu.access.Actor;
import id.satupintu.verification.duty.Duties;
import id.satupintu.verification.offer.Offers;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who holds what: taking, prolonging, giving back. Each taking is one UPDATE that wins or changes nothing. */
@Component
class Claims {

    private static final int ROUNDS = 5;

    private final VerificationCases cases;
    private final Finder finder;
    private final NextInLine line;
    private final Chronicle chronicle;
    private final VerificationSettings settings;
    private final Offers offers;
    private final Departures departures;

    Claims(
            VerificationCases cases,
            Finder finder,
            NextInLine line,
            Chronicle chronicle,
            VerificationSettings settings,
            Offers offers,
            Departures departures) {
        this.cases = cases;
        this.finder = finder;
        this.line = line;
        this.chronicle = chronicle;
        this.settings = settings;
        this.offers = offers;
        this.departures = departures;
    }

    VerificationCase claim(VerificationId id) {
        Actor tl = Actor.current();
        for (int round = 1; ; round++) {
            VerificationCase found = finder.readForTl(id, tl);
            found.ending().requireOpen();
            if (prolong(id.value(), tl)) {
                return finder.readForTl(id, tl);
            }
            boolean outOfTurn = outOfTurn(found, tl);
            Optional<VerificationCase> taken = take(id.value(), tl);
            if (taken.isPresent()) {
                notePick(id, tl, outOfTurn);
                return taken.get();
            }
            refuseIfHeld(id, tl, round);
        }
    }

    /** Whether another of the team has waited longer; what rings at this TL is no pick. */
    private boolean outOfTurn(VerificationCase wanted, Actor tl) {
        Instant now = Workday.now();
        return wanted.waits(now)
                && !tl.simulated()
                && line.before(wanted.id(), wanted.origin().team(), tl.id().value(), now)
                && !offers.ringsAt(wanted.id(), tl.id(), now);
    }

    private void notePick(VerificationId id, Actor tl, boolean outOfTurn) {
        if (outOfTurn) {
            departures.note(id.value(), tl.id(), Departures.Kind.PICKED, null, Workday.now());
        }
    }

    /** Says who holds it; when it has just come free instead, the caller may try again. */
    private void refuseIfHeld(VerificationId id, Actor tl, int round) {
        VerificationCase found = finder.readForTl(id, tl);
        Optional<Claim> held = found.turn().claimAt(Workday.now());
        if (held.isPresent() || round == ROUNDS) {
            throw new VerificationRefused.ClaimedByOther(
                    held.map(Claim::holderName).orElse(""));
        }
    }

    /** Takes what rings at this TL, if it still does; otherwise empty. */
    Optional<VerificationCase> ringing() {
        Actor tl = Actor.current();
        return offers.at(tl.id(), Workday.now()).stream()
                .flatMap(id -> take(id, tl).stream())
                .findFirst();
    }

    /**
     * Takes the first of these that still rings for this TL, here or across the floor unless this TL has passed it on; others
     * may have been faster.
     */
    Optional<VerificationCase> heard(List<VerificationId> ringing) {
        Actor tl = Actor.current();
        Instant now = Workday.now();
        List<UUID> here = offers.at(tl.id(), now);
        return ringing.stream()
                .map(VerificationId::value)
                .filter(id -> here.contains(id)
                        || offers.ringsAcross(id, Duties.siteOf(tl), now) && !offers.passed(id, tl.id()))
                .flatMap(id -> take(id, tl).stream())
                .findFirst();
    }

    Optional<VerificationCase> next() {
        Actor tl = Actor.current();
        if (tl.simulated()) {
            return nextSimulated(Duration.ZERO);
        }
        return line.first(team(tl), tl.id().value(), Workday.now()).flatMap(id -> take(id, tl));
    }

    /** The next simulated request that persons have had the chance to take for so long. */
    Optional<VerificationCase> nextSimulated(Duration leftToPersons) {
        Actor tl = Actor.current();
        Instant now = Workday.now();
        return line.firstSimulated(team(tl), now.minus(leftToPersons), now).flatMap(id -> take(id, tl));
    }

    private static String team(Actor tl) {
        return tl.team() == null ? "" : tl.team();
    }

    /** A sign of life. A lapsed claim that nobody else took goes on. */
    boolean renew(VerificationId id) {
        Actor tl = Actor.current();
        if (prolong(id.value(), tl)) {
            return true;
        }
        return finder.readForTl(id, tl).lastHeldBy(tl.id()) && revive(id.value(), tl);
    }

    /** The holder has done something with it; what nobody touches for long is conspicuous. */
    void touch(VerificationId id) {
        cases.touch(id.value(), Actor.current().id().value(), Workday.now());
    }

    VerificationCase release(VerificationId id) {
        VerificationCase found = finder.lockedForTl(id);
        Instant now = Workday.now();
        found.release(Actor.current().id(), now);
        chronicle.acted(found, MomentKind.RELEASED, now);
        return found;
    }

    /** It goes on as it was: what rested for a consultation rests still. */
    private boolean revive(UUID id, Actor tl) {
        Instant now = Workday.now();
        boolean back = cases.revive(id, tl.id().value(), now.plus(settings.lease())) == 1;
        if (back) {
            chronicle.acted(cases.findById(id).orElseThrow(), MomentKind.CLAIMED, now);
        }
        return back;
    }

    private boolean prolong(UUID id, Actor tl) {
        Instant now = Workday.now();
        return cases.prolong(id, tl.id().value(), now.plus(settings.lease()), now) == 1;
    }

    private Optional<VerificationCase> take(UUID id, Actor tl) {
        Instant now = Workday.now();
        if (cases.take(id, tl.id().value(), tl.name(), now.plus(settings.lease()), now) == 0) {
            return Optional.empty();
        }
        VerificationCase taken = cases.look(id).orElseThrow();
        chronicle.acted(taken, MomentKind.CLAIMED, now);
        return Optional.of(taken);
    }
}

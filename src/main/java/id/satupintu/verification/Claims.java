package id.satupintu.verification;

import id.satupintu.access.Actor;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
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

    Claims(
            VerificationCases cases,
            Finder finder,
            NextInLine line,
            Chronicle chronicle,
            VerificationSettings settings) {
        this.cases = cases;
        this.finder = finder;
        this.line = line;
        this.chronicle = chronicle;
        this.settings = settings;
    }

    VerificationCase claim(VerificationId id) {
        Actor tl = Actor.current();
        for (int round = 1; ; round++) {
            VerificationCase found = finder.readForTl(id, tl);
            found.ending().requireOpen();
            if (prolong(id.value(), tl)) {
                return finder.readForTl(id, tl);
            }
            Optional<VerificationCase> taken = take(id.value(), tl);
            if (taken.isPresent()) {
                return taken.get();
            }
            refuseIfHeld(id, tl, round);
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
        return finder.readForTl(id, tl).lastHeldBy(tl.id())
                && take(id.value(), tl).isPresent();
    }

    VerificationCase release(VerificationId id) {
        VerificationCase found = finder.lockedForTl(id);
        Instant now = Workday.now();
        found.release(Actor.current().id(), now);
        chronicle.acted(found, MomentKind.RELEASED, now);
        return found;
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
        VerificationCase taken = cases.findById(id).orElseThrow();
        chronicle.acted(taken, MomentKind.CLAIMED, now);
        return Optional.of(taken);
    }
}

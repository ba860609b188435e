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
    private final Serving serving;
    private final Chronicle chronicle;
    private final VerificationSettings settings;

    Claims(
            VerificationCases cases,
            Finder finder,
            Serving serving,
            Chronicle chronicle,
            VerificationSettings settings) {
        this.cases = cases;
        this.finder = finder;
        this.serving = serving;
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
        String team = tl.team() == null ? "" : tl.team();
        for (int round = 0; round < ROUNDS; round++) {
            Instant now = Workday.now();
            Optional<VerificationCase> first = serving.next(team, now).flatMap(id -> take(id, tl));
            if (first.isPresent()) {
                return first;
            }
            var few = serving.firstFew(team, now);
            if (few.isEmpty()) {
                return Optional.empty();
            }
            for (UUID id : few) {
                Optional<VerificationCase> taken = take(id, tl);
                if (taken.isPresent()) {
                    return taken;
                }
            }
        }
        return Optional.empty();
    }

    /** The next simulated request that persons have had the chance to take for so long. */
    Optional<VerificationCase> nextSimulated(Duration leftToPersons) {
        Actor tl = Actor.current();
        Instant now = Workday.now();
        String team = tl.team() == null ? "" : tl.team();
        return serving.nextSimulated(team, now.minus(leftToPersons), now).flatMap(id -> take(id, tl));
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

package id.satupintu.verification;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import org.springframework.stereotype.Component;

/** Finds a request for whoever may know of it; for everybody else it does not exist. */
@Component
class Finder {

    private final VerificationCases cases;

    Finder(VerificationCases cases) {
        this.cases = cases;
    }

    VerificationCase read(VerificationId id, Scope scope) {
        return cases.findById(id.value())
                .filter(found -> found.inside(scope))
                .orElseThrow(VerificationRefused.NotFound::new);
    }

    /** For a TL of the team; simulated ones know only of simulated requests. */
    VerificationCase readForTl(VerificationId id, Actor tl) {
        VerificationCase found = read(id, tl.scope());
        if (tl.simulated() && !found.origin().simulated()) {
            throw new VerificationRefused.NotFound();
        }
        return found;
    }

    /** Its row stays locked until the transaction ends. */
    VerificationCase locked(VerificationId id, Scope scope) {
        return cases.lock(id.value())
                .filter(found -> found.inside(scope))
                .orElseThrow(VerificationRefused.NotFound::new);
    }

    VerificationCase lockedForOwner(VerificationId id) {
        return locked(id, new Scope.Own(Actor.current().id()));
    }

    VerificationCase lockedForTl(VerificationId id) {
        return locked(id, Actor.current().scope());
    }
}

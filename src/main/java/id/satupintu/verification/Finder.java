package id.satupintu.verification;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.access.Scope;
import id.satupintu.verification.duty.Duties;
import id.satupintu.verification.offer.Offers;
import id.satupintu.workday.Workday;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds a request for whoever may know of it; for everybody else it does not exist. */
@Component
class Finder {

    private final VerificationCases cases;
    private final Offers offers;

    Finder(VerificationCases cases, Offers offers) {
        this.cases = cases;
        this.offers = offers;
    }

    VerificationCase read(VerificationId id, Scope scope) {
        return cases.findById(id.value())
                .filter(found -> found.inside(scope) || reaches(found, Actor.current()))
                .orElseThrow(VerificationRefused.NotFound::new);
    }

    /** For a TL of the team, or of the floor; simulated ones know only of simulated requests. */
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
                .filter(found -> found.inside(scope) || reaches(found, Actor.current()))
                .orElseThrow(VerificationRefused.NotFound::new);
    }

    VerificationCase lockedForOwner(VerificationId id) {
        return cases.lock(id.value())
                .filter(found -> found.origin().owner().equals(Actor.current().id()))
                .orElseThrow(VerificationRefused.NotFound::new);
    }

    /** For whoever speaks with the customer at the owner's site: a callback is the team's, a caller reaches anybody. */
    VerificationCase lockedForSite(VerificationId id) {
        return cases.lock(id.value()).filter(Finder::ofSite).orElseThrow(VerificationRefused.NotFound::new);
    }

    /** As {@link #lockedForSite}, to look only. */
    VerificationCase readForSite(VerificationId id) {
        return cases.findById(id.value()).filter(Finder::ofSite).orElseThrow(VerificationRefused.NotFound::new);
    }

    List<VerificationCase> untoldAtSite(Collection<UUID> ids) {
        return cases.findAllById(ids).stream()
                .filter(Finder::ofSite)
                .filter(found ->
                        found.ending().ruling() != null && found.ending().relayedAt() == null)
                .toList();
    }

    private static boolean ofSite(VerificationCase found) {
        Actor actor = Actor.current();
        boolean sameSite =
                actor.site() != null && actor.site().equals(found.origin().site());
        return sameSite || found.inside(actor.scope());
    }

    VerificationCase lockedForTl(VerificationId id) {
        return locked(id, Actor.current().scope());
    }

    /**
     * A TL knows of other teams' requests that ring across the floor or were sent here, and of those that they took up
     * then; a shift lead, whom all of a site alarms, of all of it.
     */
    private boolean reaches(VerificationCase found, Actor tl) {
        return tl.role() == Role.TL
                && (found.lastHeldBy(tl.id())
                        || found.ending().decidedBy(tl.id())
                        || (tl.shiftLead() && ofSite(found))
                        || offers.at(tl.id(), Workday.now()).contains(found.id())
                        || offers.ringsAcross(found.id(), Duties.siteOf(tl), Workday.now()));
    }
}

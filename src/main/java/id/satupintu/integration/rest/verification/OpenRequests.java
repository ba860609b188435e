package id.satupintu.integration.rest.verification;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.access.Scope;
import id.satupintu.integration.rest.edge.ProblemKind;
import id.satupintu.integration.rest.edge.Refusal;
import id.satupintu.verification.CaseStatus;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.VerificationDesk;
import id.satupintu.verification.VerificationId;
import id.satupintu.verification.VerificationRefused;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What is looked at before a body is read: may the caller see the request, is it open, does the caller hold it? */
@Component
class OpenRequests {
    private static final Set<Role> READERS = Set.of(Role.CSO, Role.INTEGRATION, Role.TL, Role.MANAGER);

    private final VerificationDesk desk;

    OpenRequests(VerificationDesk desk) {
        this.desk = desk;
    }

    /** The request as the caller may see it, else 404. */
    CaseView seen(String id) {
        Actor actor = Actor.current();
        if (!READERS.contains(actor.role())) {
            throw Refusal.of(ProblemKind.NOT_FOUND);
        }
        return desk.view(RequestIds.read(id), actor.scope());
    }

    /** The caller's own request, in whatever state. */
    VerificationId own(String id) {
        return owned(id).id();
    }

    /** The caller's own request, undecided. */
    VerificationId ownOpen(String id) {
        return undecided(owned(id)).id();
    }

    private CaseView owned(String id) {
        return desk.view(RequestIds.read(id), new Scope.Own(Actor.current().id()));
    }

    /** An undecided request that the caller may see. */
    VerificationId open(String id) {
        return undecided(seen(id)).id();
    }

    /** An undecided request that the caller holds. */
    VerificationId held(String id) {
        CaseView view = undecided(seen(id));
        if (view.claimedBy() == null
                || !view.claimedBy().id().equals(Actor.current().id())) {
            throw new VerificationRefused.NotTheHolder();
        }
        return view.id();
    }

    /** An undecided request that the caller holds, or an approval whose end the caller owes. */
    VerificationId decidable(String id) {
        CaseView view = seen(id);
        return owes(view) ? view.id() : held(id);
    }

    private static boolean owes(CaseView view) {
        return view.status() == CaseStatus.APPROVED_NOT_APPLIED
                && view.decision() != null
                && view.decision().by().id().equals(Actor.current().id());
    }

    private static CaseView undecided(CaseView view) {
        if (!view.status().undecided()) {
            throw new VerificationRefused.AlreadyDecided(view.status());
        }
        return view;
    }
}

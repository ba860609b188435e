package id.satupintu.escalation;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import org.springframework.stereotype.Component;

/** Finds a case for whoever may know of it; for everybody else it does not exist. */
@Component("escalationFinder")
class Finder {

    private final EscalationCases cases;

    Finder(EscalationCases cases) {
        this.cases = cases;
    }

    EscalationCase read(CaseId id, Scope scope) {
        return cases.findById(id.value())
                .filter(found -> found.view().origin().inside(scope))
                .orElseThrow(EscalationRefused::notFound);
    }

    /** Its row stays locked until the transaction ends. */
    EscalationCase locked(CaseId id) {
        Actor actor = Actor.current();
        return cases.lock(id.value())
                .filter(found -> found.view().origin().inside(actor.scope()))
                .filter(found -> !actor.simulated() || found.view().origin().simulated())
                .orElseThrow(EscalationRefused::notFound);
    }

    EscalationCase lockedOpen(CaseId id) {
        EscalationCase found = locked(id);
        if (!found.view().open()) {
            throw EscalationRefused.because("closed");
        }
        return found;
    }
}

package id.satupintu.callguide;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.access.SiteRow;
import id.satupintu.access.StaffDesk;
import id.satupintu.audit.AuditDesk;
import id.satupintu.workday.Workday;
import org.springframework.stereotype.Component;

/** Begins and finds calls for whoever acts; nobody acts on the call of somebody else. */
@Component
class OwnCalls {

    private final Calls calls;
    private final ServiceRequests requests;
    private final StaffDesk staff;
    private final UnderEdition editions;
    private final AuditDesk audit;

    OwnCalls(Calls calls, ServiceRequests requests, StaffDesk staff, UnderEdition editions, AuditDesk audit) {
        this.calls = calls;
        this.requests = requests;
        this.staff = staff;
        this.editions = editions;
        this.audit = audit;
    }

    Call begin(StartCall start) {
        Actor actor = Actor.current();
        String unit = staff.sites(actor.scope()).stream()
                .findFirst()
                .map(SiteRow::unit)
                .orElse(null);
        return calls.save(new Call(TakenCall.by(actor, start, unit, editions.current(), Workday.now())));
    }

    /**
     * My open call, locked so that acts on it come one after the other.
     *
     * @throws CallRefused when it is nobody's, somebody else's or closed
     */
    Call open(CallId id) {
        Call call = calls.findLockedById(id.value())
                .filter(found -> found.head().cso().equals(Actor.current().id()))
                .orElseThrow(CallRefused::notFound);
        if (!call.open()) {
            throw CallRefused.closed();
        }
        return call;
    }

    /**
     * The lost call of a colleague of my team, mine from now on and locked.
     *
     * @throws CallRefused when it is not to be had
     */
    Call takeOver(CallId id) {
        Actor me = Actor.current();
        Call call = calls.findLockedById(id.value())
                .filter(found -> ofMyTeam(me, found))
                .orElseThrow(CallRefused::notFound);
        if (!call.open()) {
            throw CallRefused.closed();
        }
        boolean mine = call.head().cso().equals(me.id());
        if (!mine && !passesTo(me, call)) {
            throw CallRefused.heldByColleague();
        }
        if (!mine) {
            audit.acted("callguide.taken-over", "call", id.value(), call.head().csoLogin());
            call.passTo(me);
        }
        return call;
    }

    /** Whether a colleague may go on with it: a lost one of the team, in which nothing was begun that stays in its hands. */
    static boolean passesTo(Actor colleague, Call call) {
        return ofMyTeam(colleague, call)
                && call.head().goneAt() != null
                && call.requests().stream()
                        .noneMatch(request -> request.verificationId() != null || EscalationLane.leaves(request));
    }

    private static boolean ofMyTeam(Actor me, Call call) {
        return me.team() != null
                && me.team().equals(call.head().team())
                && call.head().simulated() == me.simulated();
    }

    /**
     * The current request of my open call, without the rest of it.
     *
     * @throws CallRefused when there is none
     */
    ServiceRequest openRequest(CallId id) {
        return requests.lastOfOpen(id.value(), Actor.current().id().value()).orElseThrow(CallRefused::closed);
    }

    /**
     * A call that may be looked at.
     *
     * @throws CallRefused when it lies outside the scope
     */
    Call inScope(CallId id, Scope scope) {
        Scope allowed = scope.within(Actor.current());
        return calls.findById(id.value())
                .filter(call -> allowed.covers(
                        call.head().cso(), call.head().team(), call.head().site()))
                .orElseThrow(CallRefused::notFound);
    }
}

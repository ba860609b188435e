package id.satupintu.callback;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.access.Scope;
import id.satupintu.access.StaffId;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Finds promises for whoever holds them: the team of the CSO, and whoever's scope reaches them. */
@Component
class HeldCallbacks {

    private static final Limit MOST = Limit.of(500);

    private final Callbacks callbacks;

    HeldCallbacks(Callbacks callbacks) {
        this.callbacks = callbacks;
    }

    /** The open ones inside the scope, the earliest due first; a CSO's are those of the whole team. */
    List<Callback> open(Scope scope) {
        Actor actor = Actor.current();
        if (actor.role() == Role.CSO && actor.team() != null) {
            return callbacks.findByTeamAndClosedAtIsNullOrderByPromisedBy(actor.team(), MOST);
        }
        return switch (scope) {
            case Scope.Own own ->
                callbacks.findByMadeByAndClosedAtIsNullOrderByPromisedBy(
                        own.staff().value(), MOST);
            case Scope.Team team -> callbacks.findByTeamAndClosedAtIsNullOrderByPromisedBy(team.team(), MOST);
            case Scope.Sites sites ->
                sites.every()
                        ? callbacks.findByClosedAtIsNullOrderByPromisedBy(MOST)
                        : callbacks.findBySiteInAndClosedAtIsNullOrderByPromisedBy(sites.codes(), MOST);
        };
    }

    /** The open ones of these sites, the earliest due first. */
    List<Callback> open(Set<String> sites) {
        return callbacks.findBySiteInAndClosedAtIsNullOrderByPromisedBy(sites, MOST);
    }

    /**
     * One that the actor or the actor's team holds.
     *
     * @throws CallbackRefused when there is none
     */
    Callback held(CallbackId id) {
        Actor actor = Actor.current();
        return callbacks
                .findById(id.value())
                .filter(found -> covers(actor.scope(), found) || heldByTeamOf(actor, found))
                .orElseThrow(CallbackRefused::notFound);
    }

    static boolean covers(Scope scope, Callback callback) {
        return scope.covers(new StaffId(callback.madeBy()), callback.team(), callback.site());
    }

    private static boolean heldByTeamOf(Actor actor, Callback callback) {
        return actor.team() != null && actor.team().equals(callback.team());
    }
}

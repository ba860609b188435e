package id.satupintu.callback;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.access.Scope;
import id.satupintu.access.StaffId;
import id.satupintu.audit.AuditDesk;
import id.satupintu.verification.VerificationDesk;
import id.satupintu.verification.VerificationId;
import id.satupintu.workday.Workday;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one door to promised callbacks. The CSO's team of the same site holds them. */
@Service
@Transactional
public class CallbackDesk {

    private static final String TEAM = "hasAnyRole('CSO', 'TL')";
    private static final Limit MOST = Limit.of(500);

    private final Callbacks callbacks;
    private final Promises promises;
    private final VerificationDesk verification;
    private final AuditDesk audit;

    CallbackDesk(Callbacks callbacks, Promises promises, VerificationDesk verification, AuditDesk audit) {
        this.callbacks = callbacks;
        this.promises = promises;
        this.verification = verification;
        this.audit = audit;
    }

    /**
     * Promises a call back; a second form on the same matter is the same promise and only corrects the number.
     *
     * @throws CallbackRefused without a number
     */
    @PreAuthorize("hasRole('CSO')")
    public CallbackId promise(CallbackForm form) {
        Callback made = promises.make(form, Holder.of(Actor.current()), Workday.now());
        if (form.verificationId() != null) {
            mark(made, form.verificationId(), form.reason());
        }
        audit.acted(
                "callback.promised",
                "callback",
                made.id().value(),
                form.reason().name());
        return made.id();
    }

    /** Open promises inside the scope, the earliest due first; a CSO sees the whole team's, for the team holds them. */
    @PreAuthorize("hasAnyRole('CSO', 'TL', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<CallbackRow> open(Scope scope) {
        return found(scope.within(Actor.current()), Actor.current()).stream()
                .map(Callback::row)
                .toList();
    }

    /** All promises made in one call, open and closed, the oldest first, as far as the scope reaches. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<CallbackRow> ofCall(UUID call, Scope scope) {
        Scope allowed = scope.within(Actor.current());
        return callbacks.findByCallIdOrderByMadeAt(call).stream()
                .filter(callback -> covers(allowed, callback))
                .map(Callback::row)
                .toList();
    }

    /**
     * The customer was reached and told.
     *
     * @throws CallbackRefused while there is no result to tell
     */
    @PreAuthorize(TEAM)
    public CallbackRow reached(CallbackId id) {
        Callback callback = ready(id);
        promises.close(callback, CallbackOutcome.REACHED);
        audit.acted("callback.reached", "callback", id.value(), null);
        return callback.row();
    }

    /** Nobody answered; after the third time the promise is closed and a message is left. */
    @PreAuthorize(TEAM)
    public CallbackRow notReached(CallbackId id) {
        Callback callback = ready(id);
        if (callback.notReached(Workday.now())) {
            promises.close(callback, CallbackOutcome.NOT_REACHED);
        }
        audit.acted("callback.not-reached", "callback", id.value(), null);
        return callback.row();
    }

    /** The result was read to the customer while on the line; nothing happens where nothing was promised. */
    @PreAuthorize("hasRole('CSO')")
    public void toldInCall(UUID verificationId) {
        callbacks
                .findByVerificationIdAndClosedAtIsNull(verificationId)
                .forEach(callback -> promises.close(callback, CallbackOutcome.TOLD_IN_CALL));
    }

    /** The case waits for its callback from now on; one that is decided already brings its result along. */
    private void mark(Callback made, UUID verificationId, CallbackReason reason) {
        if (reason == CallbackReason.NOT_APPLIED) {
            made.resultIs("APPROVED_NOT_APPLIED", "");
        } else {
            VerificationId id = new VerificationId(verificationId);
            verification.promised(id);
            made.resultOf(verification.view(id, Actor.current().scope()));
        }
    }

    private List<Callback> found(Scope scope, Actor actor) {
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

    private Callback ready(CallbackId id) {
        Actor actor = Actor.current();
        Callback callback = callbacks
                .findById(id.value())
                .filter(found -> covers(actor.scope(), found) || heldByTeamOf(actor, found))
                .orElseThrow(CallbackRefused::notFound);
        if (!callback.open()) {
            throw CallbackRefused.alreadyClosed();
        }
        if (!callback.readyToCall()) {
            throw CallbackRefused.noResult();
        }
        return callback;
    }

    private static boolean covers(Scope scope, Callback callback) {
        CallbackRow row = callback.row();
        return scope.covers(new StaffId(callback.madeBy()), row.team(), row.site());
    }

    private static boolean heldByTeamOf(Actor actor, Callback callback) {
        return actor.team() != null && actor.team().equals(callback.row().team());
    }
}

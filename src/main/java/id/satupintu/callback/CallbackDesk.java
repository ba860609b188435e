package id.satupintu.callback;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.audit.AuditDesk;
import id.satupintu.verification.VerificationDesk;
import id.satupintu.verification.VerificationId;
import id.satupintu.workday.Workday;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one door to promised callbacks. The CSO's team of the same site holds them. */
@Service
@Transactional
public class CallbackDesk {

    private static final String TEAM = "hasAnyRole('CSO', 'TL')";

    private final Callbacks callbacks;
    private final Promises promises;
    private final HeldCallbacks held;
    private final Results results;
    private final VerificationDesk verification;
    private final AuditDesk audit;

    CallbackDesk(
            Callbacks callbacks,
            Promises promises,
            HeldCallbacks held,
            Results results,
            VerificationDesk verification,
            AuditDesk audit) {
        this.callbacks = callbacks;
        this.promises = promises;
        this.held = held;
        this.results = results;
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
        return held.open(scope.within(Actor.current())).stream()
                .map(Callback::row)
                .toList();
    }

    /** All promises about these requests for verification, open and closed, as far as the scope reaches. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<CallbackRow> about(Collection<UUID> verifications, Scope scope) {
        return verifications.isEmpty() ? List.of() : rows(callbacks.findByVerificationIdIn(verifications), scope);
    }

    /** All promises made in one call, open and closed, the oldest first, as far as the scope reaches. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<CallbackRow> ofCall(UUID call, Scope scope) {
        return rows(callbacks.findByCallIdOrderByMadeAt(call), scope);
    }

    private static List<CallbackRow> rows(List<Callback> found, Scope scope) {
        Scope allowed = scope.within(Actor.current());
        return found.stream()
                .filter(callback -> HeldCallbacks.covers(allowed, callback))
                .map(Callback::row)
                .toList();
    }

    /** What is read to the customer for a rejection, as the TL saw it and as it is kept; else empty. */
    @PreAuthorize(TEAM)
    @Transactional(readOnly = true)
    public String readAloud(CallbackId id) {
        return results.readAloud(held.held(id));
    }

    /**
     * The customer was reached and told; the result counts as read out, whoever of the team did it.
     *
     * @throws CallbackRefused while there is no result to tell
     */
    @PreAuthorize(TEAM)
    public CallbackRow reached(CallbackId id) {
        Callback callback = ready(id);
        results.told(callback);
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

    private Callback ready(CallbackId id) {
        Callback callback = held.held(id);
        if (!callback.open()) {
            throw CallbackRefused.alreadyClosed();
        }
        if (!callback.readyToCall()) {
            throw CallbackRefused.noResult();
        }
        return callback;
    }
}

package id.satupintu.callback;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.audit.AuditDesk;
import id.satupintu.verification.VerificationDesk;
import id.satupintu.verification.VerificationId;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
    private final CallbackSettings settings;
    private final AuditDesk audit;

    CallbackDesk(
            Callbacks callbacks,
            Promises promises,
            HeldCallbacks held,
            Results results,
            VerificationDesk verification,
            CallbackSettings settings,
            AuditDesk audit) {
        this.callbacks = callbacks;
        this.promises = promises;
        this.held = held;
        this.results = results;
        this.verification = verification;
        this.settings = settings;
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
        return rows(held.open(scope.within(Actor.current())).stream());
    }

    /** All promises about these requests for verification, open and closed, as far as the scope reaches. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<CallbackRow> about(Collection<UUID> verifications, Scope scope) {
        return verifications.isEmpty() ? List.of() : covered(callbacks.findByVerificationIdIn(verifications), scope);
    }

    /** Open promises of the actor's whole site, for whoever has the customer on the line. */
    @PreAuthorize("hasRole('CSO')")
    @Transactional(readOnly = true)
    public List<CallbackRow> openAtSite() {
        String site = Actor.current().site();
        return site == null ? List.of() : rows(held.open(Set.of(site)).stream());
    }

    /** How many of what the actor's team has promised are late: not kept in time, or not tried within the target. */
    @PreAuthorize(TEAM)
    @Transactional(readOnly = true)
    public long late() {
        String team = Actor.current().team();
        return team == null ? 0 : callbacks.late(team, Workday.now());
    }

    /** All promises made in one call, open and closed, the oldest first, as far as the scope reaches. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<CallbackRow> ofCall(UUID call, Scope scope) {
        return covered(callbacks.findByCallIdOrderByMadeAt(call), scope);
    }

    private List<CallbackRow> covered(List<Callback> found, Scope scope) {
        Scope allowed = scope.within(Actor.current());
        return rows(found.stream().filter(callback -> HeldCallbacks.covers(allowed, callback)));
    }

    private List<CallbackRow> rows(Stream<Callback> found) {
        CallbackRules rules = settings.rules();
        return found.map(callback -> callback.row(rules)).toList();
    }

    /** What is read to the customer for a rejection, as the TL saw it and as it is kept; else empty. */
    @PreAuthorize(TEAM)
    @Transactional(readOnly = true)
    public String readAloud(CallbackId id) {
        return results.readAloud(held.held(id));
    }

    /** The customer was reached and told, at a time when one may call. */
    @PreAuthorize(TEAM)
    public CallbackRow reached(CallbackId id) {
        return reached(id, CallTime.BY_THE_RULE);
    }

    /**
     * The customer was reached and told; the result counts as read out, whoever of the team did it.
     *
     * @throws CallbackRefused while there is no result to tell; before the next try and outside calling hours, unless the
     *     customer asked for it
     */
    @PreAuthorize(TEAM)
    public CallbackRow reached(CallbackId id, CallTime time) {
        Callback callback = ready(id, time);
        results.told(callback);
        promises.close(callback, CallbackOutcome.REACHED);
        return acted("callback.reached", callback, time);
    }

    /** Nobody answered, at a time when one may call. */
    @PreAuthorize(TEAM)
    public CallbackRow notReached(CallbackId id) {
        return notReached(id, CallTime.BY_THE_RULE);
    }

    /**
     * Nobody answered; after the last try the promise is closed and a message is left.
     *
     * @throws CallbackRefused as {@link #reached(CallbackId, CallTime)}
     */
    @PreAuthorize(TEAM)
    public CallbackRow notReached(CallbackId id, CallTime time) {
        Callback callback = ready(id, time);
        if (callback.notReached(settings.rules(), Workday.now())) {
            promises.close(callback, CallbackOutcome.NOT_REACHED);
        }
        promises.moved(callback);
        return acted("callback.not-reached", callback, time);
    }

    private CallbackRow acted(String act, Callback callback, CallTime time) {
        audit.acted(act, "callback", callback.id().value(), time == CallTime.AS_ASKED ? time.name() : null);
        return callback.row(settings.rules());
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
            made.resultIs("APPROVED_NOT_APPLIED", "", settings.rules(), Workday.now());
        } else {
            VerificationId id = new VerificationId(verificationId);
            verification.promised(id);
            made.resultOf(verification.view(id, Actor.current().scope()), settings.rules(), Workday.now());
        }
    }

    private Callback ready(CallbackId id, CallTime time) {
        Callback callback = held.held(id);
        if (!callback.open()) {
            throw CallbackRefused.alreadyClosed();
        }
        if (!callback.readyToCall()) {
            throw CallbackRefused.noResult();
        }
        refuseUntimely(callback.row(settings.rules()), time, Workday.now());
        return callback;
    }

    private static void refuseUntimely(CallbackRow row, CallTime time, Instant now) {
        if (!row.mayCall(time, now)) {
            throw now.isBefore(row.nextTry()) ? CallbackRefused.tooEarly(row) : CallbackRefused.outsideHours(row);
        }
    }
}

package id.satupintu.callguide;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.callback.CallbackDesk;
import id.satupintu.callback.CallbackForm;
import id.satupintu.callback.CallbackOutcome;
import id.satupintu.callback.CallbackReason;
import id.satupintu.callback.CallbackRow;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.VerificationDesk;
import id.satupintu.verification.VerificationId;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Results that are decided and have not reached their customers, and what is done about them. */
@Service
@Transactional
public class UnreadDesk {

    private static final int MOST = 200;
    private static final Duration LOOKS_BACK = Duration.ofDays(30);

    private final VerificationDesk verification;
    private final CallbackDesk callbacks;
    private final CallSettings settings;

    UnreadDesk(VerificationDesk verification, CallbackDesk callbacks, CallSettings settings) {
        this.verification = verification;
        this.callbacks = callbacks;
        this.settings = settings;
    }

    /**
     * Results of the last thirty days that nobody has read to the customer, newest first. What the team has promised to
     * call about is the business of that queue, unless the customer is on the line now.
     *
     * @param onTheLine the call that goes on, null between two calls
     */
    @PreAuthorize("hasAnyRole('CSO', 'TL')")
    @Transactional(readOnly = true)
    public List<CaseView> open(Scope scope, @Nullable CallId onTheLine) {
        List<CaseView> untold = verification.untold(scope, Workday.now().minus(LOOKS_BACK));
        List<UUID> ids = untold.stream().map(result -> result.id().value()).toList();
        var promised = callbacks.about(ids, scope).stream().collect(Collectors.groupingBy(CallbackRow::verificationId));
        return untold.stream()
                .filter(result -> of(onTheLine, result)
                        || promised.getOrDefault(result.id().value(), List.of()).stream()
                                .noneMatch(row -> caresFor(row, result)))
                .toList();
    }

    private static boolean of(@Nullable CallId call, CaseView result) {
        return call != null && call.value().equals(result.callId());
    }

    /** It will be called about, or was in vain, so that a message was left. */
    private static boolean caresFor(CallbackRow row, CaseView result) {
        Instant closed = row.closedAt();
        return closed == null || (row.outcome() == CallbackOutcome.NOT_REACHED && !closed.isBefore(decidedAt(result)));
    }

    private static Instant decidedAt(CaseView result) {
        return result.decision() == null ? Instant.MAX : result.decision().at();
    }

    /** What was handed over and nobody has decided yet, newest first. */
    @PreAuthorize("hasAnyRole('CSO', 'TL')")
    @Transactional(readOnly = true)
    public List<CaseView> undecided(Scope scope) {
        return verification.undecided(scope, MOST);
    }

    /** Whether a result has lain unread for so long that it alarms. */
    @PreAuthorize("hasAnyRole('CSO', 'TL')")
    public boolean alarming(CaseView result) {
        return result.decision() != null
                && result.relayedAt() == null
                && !decidedAt(result).plus(settings.unread()).isAfter(Workday.now());
    }

    /**
     * The result was read to the customer by whoever asks; a call that was promised about it is not owed any more.
     *
     * @throws id.satupintu.verification.VerificationRefused when it is of another site, or not decided any more
     */
    @PreAuthorize("hasRole('CSO')")
    public void told(VerificationId result) {
        verification.told(result);
        callbacks.toldInCall(result.value());
    }

    /**
     * Promises the customer of an own result whose call is over a call back; the team's queue has it from then on.
     *
     * @throws id.satupintu.verification.VerificationRefused when it is not one's own
     */
    @PreAuthorize("hasRole('CSO')")
    public void callBack(VerificationId result) {
        CaseView view = verification.view(result, Actor.current().scope());
        callbacks.promise(CallbackForm.about(view, CallbackReason.UNREAD, null));
    }
}

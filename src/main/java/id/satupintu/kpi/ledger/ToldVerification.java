package id.satupintu.kpi.ledger;

import static id.satupintu.kpi.ledger.Column.*;

import id.satupintu.verification.VerificationDecided;
import id.satupintu.verification.VerificationHandedOver;
import id.satupintu.verification.VerificationRelayed;
import id.satupintu.verification.VerificationReversed;
import id.satupintu.verification.VerificationWithdrawn;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is told of a verification, as facts: it waits, it is decided or taken back, its result is read out. */
final class ToldVerification {

    /** The outcome of a verification that no TL has decided yet. */
    static final String WAITING = "WAITING";

    private static final String WITHDRAWN = "WITHDRAWN";
    private static final long HANDED_OVER = 0;

    private ToldVerification() {}

    static Fact by(VerificationHandedOver e) {
        Fact fact = verification(e.verificationId(), e.callId(), e.requestId(), HANDED_OVER)
                .with(TEAM, e.team())
                .with(CSO, e.cso())
                .with(TRANSACTION_CODE, e.transaction())
                .with(OUTCOME, WAITING);
        Fact placed = Told.started(attempt(fact, e.attempt(), e.accountId()), e.site(), e.zone(), e.at());
        return Told.stamped(placed, e.edition(), e.simulated(), e.at());
    }

    static Fact by(VerificationWithdrawn e) {
        Fact fact = verification(e.verificationId(), e.callId(), e.requestId(), e.version())
                .with(TEAM, e.team())
                .with(CSO, e.cso())
                .with(TRANSACTION_CODE, e.transaction())
                .with(OUTCOME, WITHDRAWN)
                .with(ENDED_AT, e.at());
        Fact placed = Told.started(attempt(fact, e.attempt(), e.accountId()), e.site(), e.zone(), e.handedAt());
        return timed(Told.stamped(placed, e.edition(), e.simulated(), e.at()));
    }

    static Fact by(VerificationDecided e) {
        Fact fact = verification(e.verificationId(), e.callId(), e.requestId(), e.version())
                .with(TEAM, e.team())
                .with(CSO, e.cso())
                .with(TL, e.tl())
                .with(TRANSACTION_CODE, e.transaction())
                .with(OUTCOME, e.outcome())
                .with(ADVICE, e.nameAdvice())
                .with(REASONS, e.reasons())
                .with(TAKEN_AT, e.takenAt())
                .with(ENDED_AT, e.stoppedAt());
        Fact placed = Told.started(attempt(fact, e.attempt(), e.accountId()), e.site(), e.zone(), e.handedAt());
        return clear(timed(Told.stamped(placed, e.edition(), e.simulated(), e.at())), e.outageSeconds());
    }

    private static Fact clear(Fact decided, long outageSeconds) {
        Long all = decided.get(DURATION_MS, Long.class);
        return all == null ? decided : decided.with(CLEAR_MS, Math.max(0, all - outageSeconds * 1000));
    }

    /** It waits again, as if nobody had decided. */
    static Fact by(VerificationReversed e) {
        Fact fact = verification(e.verificationId(), e.callId(), e.requestId(), e.version())
                .with(TEAM, e.team())
                .with(CSO, e.cso())
                .with(TRANSACTION_CODE, e.transaction())
                .with(OUTCOME, WAITING);
        Fact placed = Told.started(attempt(fact, e.attempt(), e.accountId()), e.site(), e.zone(), e.handedAt());
        return Told.stamped(placed, e.edition(), e.simulated(), e.at());
    }

    static Fact by(VerificationRelayed e) {
        return verification(e.verificationId(), e.callId(), e.requestId(), Told.HALF)
                .with(SHOWN_AT, e.shownAt())
                .with(RELAYED_AT, e.at())
                .with(AT, e.at());
    }

    private static Fact verification(UUID id, @Nullable UUID call, @Nullable UUID request, long version) {
        return Fact.of(FactKind.VERIFICATION, id, call, version)
                .with(CALL_ID, call)
                .with(REQUEST_ID, request)
                .with(VERIFICATION_ID, id);
    }

    private static Fact attempt(Fact verification, int attempt, @Nullable UUID account) {
        boolean first = attempt == 1 && verification.subject().equals(account);
        return verification.with(ATTEMPT, attempt).with(ACCOUNT_ID, account).with(FIRST_ATTEMPT, first ? true : null);
    }

    /** A verification's wait, work and turnaround, and how long its result travelled. */
    static Fact timed(Fact verification) {
        return verification
                .withTime(WAIT_MS, STARTED_AT, TAKEN_AT)
                .withTime(WORK_MS, TAKEN_AT, ENDED_AT)
                .withTime(DURATION_MS, STARTED_AT, ENDED_AT)
                .withTime(SHOWN_MS, ENDED_AT, SHOWN_AT)
                .withTime(TOLD_MS, ENDED_AT, RELAYED_AT);
    }
}

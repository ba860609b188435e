package id.satupintu.kpi.ledger;

import static id.satupintu.kpi.ledger.Column.*;

import id.satupintu.escalation.ApktNumberEntered;
import id.satupintu.escalation.RegisterGiven;
import id.satupintu.escalation.SimoneNumberEntered;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What is told of the numbers of other systems, as halves of the fact of their request. */
final class ToldNumber {

    private ToldNumber() {}

    static Fact by(ApktNumberEntered e) {
        return half(e.requestId(), e.callId(), e.at()).with(NOTED_AT, e.at());
    }

    static Fact by(SimoneNumberEntered e) {
        return half(e.requestId(), e.callId(), e.at())
                .with(ESCALATED_AT, e.at())
                .with(SIMONE_MS, span(e.recordedAt(), e.at()));
    }

    static Fact by(RegisterGiven e) {
        return half(e.requestId(), e.callId(), e.at()).with(REGISTERED_AT, e.at());
    }

    static Fact half(UUID request, UUID call, Instant at) {
        return Fact.of(FactKind.REQUEST, request, call, Told.HALF)
                .with(CALL_ID, call)
                .with(REQUEST_ID, request)
                .with(AT, at);
    }

    private static long span(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toMillis());
    }
}

package id.satupintu.kpi.given;

import id.satupintu.callback.CallbackClosed;
import id.satupintu.callback.CallbackPromised;
import id.satupintu.verification.VerificationDecided;
import id.satupintu.workday.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A verification that took 48 seconds and was approved, unless said otherwise. */
public final class AVerification {

    private final UUID id = Ids.next();
    private final UUID callback = Ids.next();
    private final UUID leader = new UUID(8, 8);
    private final ARequest request;
    private boolean outsideCall;
    private String outcome = "APPROVED";
    private Duration took = Duration.ofSeconds(48);
    private int version = 1;

    AVerification(ARequest request) {
        this.request = request;
    }

    public UUID id() {
        return id;
    }

    /** Handed over by another system: no call, no request of ours. */
    public AVerification outsideAnyCall() {
        outsideCall = true;
        return this;
    }

    public AVerification took(Duration turnaround) {
        took = turnaround;
        return this;
    }

    public AVerification outcome(String code) {
        outcome = code;
        return this;
    }

    public AVerification version(int told) {
        version = told;
        return this;
    }

    public Instant handedAt() {
        return request.call.start.plusSeconds(60);
    }

    public VerificationDecided told() {
        ACall call = request.call;
        return new VerificationDecided(
                id,
                version,
                outsideCall ? null : call.id,
                outsideCall ? null : request.id,
                call.site,
                call.zone.name(),
                call.team,
                call.cso,
                leader,
                request.transaction,
                1,
                outcome,
                outcome.equals("REJECTED") ? "NAME" : "",
                "MATCH",
                handedAt(),
                handedAt().plus(took.dividedBy(2)),
                handedAt().plus(took),
                0,
                "2022-11",
                true);
    }

    public CallbackPromised promisedFor(Instant due) {
        ACall call = request.call;
        return new CallbackPromised(
                callback, call.id, request.id, id, call.site, call.zone.name(), call.team, due, handedAt(), true);
    }

    public CallbackClosed closed(String how) {
        return new CallbackClosed(callback, how, handedAt().plus(Duration.ofHours(3)));
    }
}

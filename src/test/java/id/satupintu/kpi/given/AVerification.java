package id.satupintu.kpi.given;

import id.satupintu.callback.CallbackClosed;
import id.satupintu.callback.CallbackPromised;
import id.satupintu.verification.VerificationDecided;
import id.satupintu.verification.VerificationHandedOver;
import id.satupintu.verification.VerificationRelayed;
import id.satupintu.verification.VerificationReversed;
import id.satupintu.verification.VerificationWithdrawn;
import id.satupintu.workday.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
    private int attempt = 1;
    private UUID account = id;
    private String reasons = "NAME";
    private String advice = "MATCH";
    private Duration after = Duration.ofSeconds(60);
    private Duration slow = Duration.ZERO;
    private UUID decidedBy = leader;
    private @Nullable Duration stopped;

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

    /** A later attempt of the account that began with another. */
    public AVerification attempt(int number, AVerification first) {
        attempt = number;
        account = first.id;
        return this;
    }

    public AVerification rejected(String codes) {
        outcome = "REJECTED";
        reasons = codes;
        return this;
    }

    public AVerification advised(String verdict) {
        advice = verdict;
        return this;
    }

    /** Handed over so long after the start of the call. */
    public AVerification after(Duration start) {
        after = start;
        return this;
    }

    public AVerification version(int told) {
        version = told;
        return this;
    }

    /** An approval finished later: so long after the hand-over it had been given. */
    public AVerification approvedAfter(Duration turnaround) {
        stopped = turnaround;
        return this;
    }

    /** For so much of its time the tool was declared slow. */
    public AVerification slow(Duration outage) {
        slow = outage;
        return this;
    }

    public AVerification by(UUID tl) {
        decidedBy = tl;
        return this;
    }

    public Instant handedAt() {
        return request.call.start.plus(after);
    }

    private Duration turnaround() {
        return stopped == null ? took : stopped;
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
                decidedBy,
                request.transaction,
                attempt,
                account,
                outcome,
                outcome.equals("REJECTED") ? reasons : "",
                advice,
                handedAt(),
                handedAt().plus(turnaround().dividedBy(2)),
                handedAt().plus(took),
                handedAt().plus(turnaround()),
                slow.toSeconds(),
                false,
                request.call.edition,
                true);
    }

    public VerificationHandedOver handedOver() {
        ACall call = request.call;
        return new VerificationHandedOver(
                id,
                outsideCall ? null : call.id,
                outsideCall ? null : request.id,
                call.site,
                call.zone.name(),
                call.team,
                call.cso,
                request.transaction,
                attempt,
                account,
                request.call.edition,
                true,
                handedAt());
    }

    public VerificationWithdrawn withdrawn() {
        ACall call = request.call;
        return new VerificationWithdrawn(
                id,
                version,
                outsideCall ? null : call.id,
                outsideCall ? null : request.id,
                call.site,
                call.zone.name(),
                call.team,
                call.cso,
                request.transaction,
                attempt,
                account,
                handedAt(),
                request.call.edition,
                true,
                handedAt().plus(took));
    }

    /** What was decided last is taken back. */
    public VerificationReversed reversed() {
        ACall call = request.call;
        return new VerificationReversed(
                id,
                version + 1,
                outsideCall ? null : call.id,
                outsideCall ? null : request.id,
                call.site,
                call.zone.name(),
                call.team,
                call.cso,
                request.transaction,
                attempt,
                account,
                outcome,
                decidedBy,
                leader,
                "MISREAD",
                handedAt(),
                handedAt().plus(took),
                handedAt().plus(took).plusSeconds(3),
                request.call.edition,
                true);
    }

    /** The result stood on the CSO's screen and was read out so long after the decision. */
    public VerificationRelayed relayed(Duration shown, Duration told) {
        Instant decided = handedAt().plus(took);
        return new VerificationRelayed(
                id,
                outsideCall ? null : request.call.id,
                outsideCall ? null : request.id,
                decided.plus(shown),
                decided.plus(told));
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

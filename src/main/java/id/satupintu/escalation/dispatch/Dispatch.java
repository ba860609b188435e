package id.satupintu.escalation.dispatch;

import id.satupintu.escalation.CaseId;
import id.satupintu.escalation.OutsideSystem;
import id.satupintu.workday.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One letter in the outbox; its id is the idempotency key. */
@Entity
@Table(name = "escalation_dispatch")
class Dispatch {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "system_code")
    private OutsideSystem system;

    @Enumerated(EnumType.STRING)
    private DispatchState state = DispatchState.WAITING;

    private String payload;
    private int attempts;
    private Instant nextAt;
    private @Nullable Instant leaseUntil;
    private @Nullable String trouble;
    private Instant queuedAt;
    private @Nullable Instant triedAt;
    private @Nullable Instant endedAt;

    protected Dispatch() {}

    Dispatch(CaseId about, OutsideSystem to, String body, Instant now) {
        id = Ids.next();
        caseId = about.value();
        system = to;
        payload = body;
        queuedAt = now;
        nextAt = now;
    }

    /** This attempt's letter, if it is due: waiting for its time, or sent by somebody whose lease ran out. */
    @Nullable
    Letter take(Duration lease, Instant now) {
        boolean due = state == DispatchState.WAITING && !nextAt.isAfter(now);
        if (!due && !(state == DispatchState.SENDING && lost(now))) {
            return null;
        }
        state = DispatchState.SENDING;
        attempts++;
        triedAt = now;
        leaseUntil = now.plus(lease);
        return new Letter(system, id, payload, attempts);
    }

    boolean lost(Instant now) {
        return leaseUntil == null || leaseUntil.isBefore(now);
    }

    /** Whether the answer is that of the attempt under way, or of one that was given up; both tell the same number. */
    boolean awaits() {
        return state == DispatchState.SENDING || state == DispatchState.WAITING;
    }

    void sent(Instant now) {
        end(DispatchState.SENT, now);
        trouble = null;
    }

    void refused(String why, Instant now) {
        end(DispatchState.REFUSED, now);
        trouble = why;
    }

    void byHand(Instant now) {
        end(DispatchState.BY_HAND, now);
    }

    void cancelled(Instant now) {
        end(DispatchState.CANCELLED, now);
    }

    /** Whether it is on its way at this moment. */
    boolean underWay(Instant now) {
        return state == DispatchState.SENDING && !lost(now);
    }

    /** Follows its case: what was never sent says what the case says now. */
    void follow(String body, Instant now) {
        if (state == DispatchState.WAITING && attempts == 0) {
            payload = body;
        } else if (state == DispatchState.CANCELLED || state == DispatchState.SENT) {
            atOnce(body, now);
        }
    }

    /** Customer data stays here no longer than it is needed. */
    private void end(DispatchState how, Instant now) {
        state = how;
        endedAt = now;
        payload = how == DispatchState.REFUSED ? payload : "";
        leaseUntil = null;
    }

    void again(String why, Duration pause, Instant now) {
        state = DispatchState.WAITING;
        trouble = why;
        nextAt = now.plus(pause);
        leaseUntil = null;
    }

    /** A person wants it tried at once, also after a refusal. */
    void atOnce(String body, Instant now) {
        state = DispatchState.WAITING;
        payload = body;
        nextAt = now;
        endedAt = null;
    }

    UUID id() {
        return id;
    }

    String body() {
        return payload;
    }

    int attempts() {
        return attempts;
    }

    DispatchState state() {
        return state;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    OutsideSystem system() {
        return system;
    }

    DispatchView view() {
        return new DispatchView(system, state, attempts, trouble, queuedAt, triedAt, nextAt);
    }
}

package id.satupintu.verification;

import id.satupintu.access.StaffId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an open request stands in the queue, who has it, and whether it has waited too long. */
@Embeddable
class Turn {

    @Embedded
    private Spot spot;

    @Embedded
    private @Nullable Claim claim;

    @Column(name = "slow_at")
    private @Nullable Instant slowAt;

    @SuppressWarnings("NullAway.Init") // filled by the database
    protected Turn() {}

    Turn(boolean onLine, Instant now) {
        this.spot = Spot.handed(onLine, now);
    }

    CaseStatus status(Instant now) {
        if (claimAt(now).isPresent()) {
            return CaseStatus.CLAIMED;
        }
        return spot.awaitsCallback() ? CaseStatus.CALLBACK : CaseStatus.WAITING;
    }

    /** The caller has left or come back; whether that is news. */
    boolean onLine(boolean there, Instant now) {
        if (spot.onLine() == there || (!there && spot.awaitsCallback())) {
            return false;
        }
        spot = there ? spot.back(now) : spot.gone(now);
        return true;
    }

    /** A callback is promised; whether that is news. */
    boolean promised(Instant now) {
        if (spot.promisedAt() != null) {
            return false;
        }
        spot = spot.promised(now);
        return true;
    }

    Claim requireHolder(StaffId by, Instant now) {
        if (claim == null || !claim.heldBy(by, now)) {
            throw new VerificationRefused.NotTheHolder();
        }
        return claim;
    }

    /** The claim, while its lease runs. */
    Optional<Claim> claimAt(Instant now) {
        return Optional.ofNullable(claim).filter(held -> held.runsAt(now));
    }

    /** Whether this TL held it last and nobody has taken it since the lease ran out. */
    boolean lastHeldBy(StaffId staff) {
        return claim != null && claim.holderId().equals(staff.value());
    }

    /** Lets it rest for a consultation, or goes on with it; whether that is news. */
    boolean hold(StaffId by, boolean hold, Instant now) {
        Claim mine = requireHolder(by, now);
        boolean news = (mine.holdSince() != null) != hold;
        if (news) {
            claim = mine.onHold(hold, now);
        }
        return news;
    }

    void free() {
        claim = null;
    }

    void slow(Instant now) {
        slowAt = now;
    }

    boolean slow() {
        return slowAt != null;
    }

    Spot spot() {
        return spot;
    }
}

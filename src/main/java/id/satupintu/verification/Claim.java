package id.satupintu.verification;

import id.satupintu.access.StaffId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who took a request, and until when it is theirs. It is written by {@link VerificationCases}, in one UPDATE. */
@Embeddable
record Claim(
        @Column(name = "holder_id") UUID holderId,
        @Column(name = "holder_name") String holderName,
        @Column(name = "lease_until") Instant leaseUntil,
        @Column(name = "taken_at") Instant takenAt,
        @Nullable @Column(name = "touched_at") Instant touchedAt,
        @Nullable @Column(name = "hold_since") Instant holdSince) {

    /** Rests for a consultation from now on, or no longer; either is an act of the holder. */
    Claim onHold(boolean hold, Instant now) {
        return new Claim(holderId, holderName, leaseUntil, takenAt, now, hold ? now : null);
    }

    boolean runsAt(Instant now) {
        return leaseUntil.isAfter(now);
    }

    boolean heldBy(StaffId staff, Instant now) {
        return holderId.equals(staff.value()) && runsAt(now);
    }

    Person holder() {
        return new Person(new StaffId(holderId), holderName);
    }
}

package id.satupintu.verification;

import id.satupintu.access.StaffId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who took a request, and until when it is theirs. It is written by {@link VerificationCases}, in one UPDATE. */
@Embeddable
record Claim(
        @Column(name = "holder_id") UUID holderId,
        @Column(name = "holder_name") String holderName,
        @Column(name = "lease_until") Instant leaseUntil,
        @Column(name = "taken_at") Instant takenAt) {

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

package id.satupintu.verification.review;

import id.satupintu.verification.Person;
import id.satupintu.verification.VerificationId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision that somebody else looks at afterwards; it stays what it is, whatever comes of that.
 *
 * @param outcome APPROVED, APPROVED_NOT_APPLIED or REJECTED
 * @param reasons codes
 * @param nameAdvice MATCH, REVIEW or NO_MATCH
 * @param note of whoever looked, for staff only
 */
public record SecondLook(
        UUID id,
        VerificationId verification,
        String decidedBy,
        Instant decidedAt,
        String outcome,
        List<String> reasons,
        String nameAdvice,
        Why why,
        Look look,
        @Nullable Person lookedBy,
        @Nullable String note) {

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "SecondLook[" + id + " " + why + " " + look + "]";
    }
}

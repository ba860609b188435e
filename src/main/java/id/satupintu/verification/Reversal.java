package id.satupintu.verification;

import id.satupintu.policy.RejectReason;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision that was taken back: what it was, and who took it back for which cause.
 *
 * @param outcome what had been decided
 * @param words for staff only
 */
public record Reversal(
        VerificationId id,
        CaseStatus outcome,
        List<RejectReason> reasons,
        Person decidedBy,
        Instant decidedAt,
        ReversalCause cause,
        @Nullable String words,
        Person by,
        Instant at) {

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "Reversal[" + id + " " + outcome + " " + cause + "]";
    }
}

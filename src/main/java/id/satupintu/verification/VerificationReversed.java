package id.satupintu.verification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision was taken back and stands no more; the request is open again and will be decided anew.
 *
 * @param version higher than that of the {@link VerificationDecided} it takes back
 * @param outcome what had been decided: APPROVED, APPROVED_NOT_APPLIED or REJECTED
 * @param tl who had decided
 * @param by who took it back
 * @param cause a {@link ReversalCause}
 * @param decidedAt when the decision had been made
 */
public record VerificationReversed(
        UUID verificationId,
        long version,
        @Nullable UUID callId,
        @Nullable UUID requestId,
        String outcome,
        UUID tl,
        UUID by,
        String cause,
        Instant decidedAt,
        Instant at,
        boolean simulated) {}

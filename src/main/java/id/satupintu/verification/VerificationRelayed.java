package id.satupintu.verification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The CSO has read the result to the customer.
 *
 * @param shownAt when the result stood on the CSO's screen; null where no screen said so
 */
public record VerificationRelayed(
        UUID verificationId,
        @Nullable UUID callId,
        @Nullable UUID requestId,
        @Nullable Instant shownAt,
        Instant at) {}

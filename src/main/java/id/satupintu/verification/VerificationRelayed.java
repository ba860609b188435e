package id.satupintu.verification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The CSO has read the result to the customer. */
public record VerificationRelayed(
        UUID verificationId,
        @Nullable UUID callId,
        @Nullable UUID requestId,
        Instant at) {}

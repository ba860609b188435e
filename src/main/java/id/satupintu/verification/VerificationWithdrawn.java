package id.satupintu.verification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The CSO has taken a request back before anybody decided. */
public record VerificationWithdrawn(
        UUID verificationId,
        @Nullable UUID callId,
        @Nullable UUID requestId,
        Instant at) {}

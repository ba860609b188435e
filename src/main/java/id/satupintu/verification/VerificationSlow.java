package id.satupintu.verification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An undecided request has waited longer than the setting allows; said once for each request. */
public record VerificationSlow(
        UUID verificationId,
        @Nullable UUID callId,
        @Nullable UUID requestId,
        Instant at) {}

package id.satupintu.verification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A CSO has handed a request over to the TLs on duty (HO3). */
public record VerificationHandedOver(
        UUID verificationId,
        @Nullable UUID callId,
        @Nullable UUID requestId,
        Instant at) {}

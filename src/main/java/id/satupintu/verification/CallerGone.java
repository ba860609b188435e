package id.satupintu.verification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The caller of an undecided request has left the line: a callback is owed. It may be said more than once.
 *
 * @param customerZone the clock by which the customer lives, null where nobody knows
 */
public record CallerGone(
        UUID verificationId,
        @Nullable UUID callId,
        @Nullable UUID requestId,
        @Nullable String customerZone,
        boolean simulated,
        Instant at) {}

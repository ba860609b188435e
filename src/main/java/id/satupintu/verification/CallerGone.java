package id.satupintu.verification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The caller of an undecided request has left the line: a callback is owed. It may be said more than once. */
public record CallerGone(
        UUID verificationId,
        @Nullable UUID callId,
        @Nullable UUID requestId,
        boolean simulated,
        Instant at) {}

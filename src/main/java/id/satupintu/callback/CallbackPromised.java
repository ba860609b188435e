package id.satupintu.callback;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer was promised a call with the result, or the line was lost and the form was made by itself.
 *
 * @param promisedBy the moment by which the customer is to be called
 * @param at the moment of the promise
 */
public record CallbackPromised(
        UUID callbackId,
        @Nullable UUID callId,
        @Nullable UUID requestId,
        @Nullable UUID verificationId,
        String site,
        String zone,
        @Nullable String team,
        Instant promisedBy,
        Instant at,
        boolean simulated) {}

package id.satupintu.callback;

import java.time.Instant;
import java.util.UUID;

/**
 * A callback is done.
 *
 * @param outcome name of a {@link CallbackOutcome}
 */
public record CallbackClosed(UUID callbackId, String outcome, Instant at) {}

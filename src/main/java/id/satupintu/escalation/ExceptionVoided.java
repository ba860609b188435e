package id.satupintu.escalation;

import java.time.Instant;
import java.util.UUID;

/**
 * An exception that was recorded counts no longer; whoever counted it takes it back.
 *
 * @param reason name of a {@link VoidReason}
 */
public record ExceptionVoided(
        UUID caseId, long version, UUID callId, UUID requestId, String reason, boolean simulated, Instant at) {}

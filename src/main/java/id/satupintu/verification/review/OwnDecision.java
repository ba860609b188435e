package id.satupintu.verification.review;

import java.time.Instant;
import java.util.UUID;

/**
 * A decision of one's own that stands.
 *
 * @param outcome APPROVED, APPROVED_NOT_APPLIED or REJECTED
 */
public record OwnDecision(UUID verification, Instant at, String outcome) {}

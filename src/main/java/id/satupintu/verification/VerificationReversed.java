package id.satupintu.verification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision was taken back and stands no more; the request is open again and waits as it did before.
 *
 * @param version higher than that of the {@link VerificationDecided} it takes back
 * @param zone name of the site's {@link id.satupintu.workday.SiteZone}
 * @param accountId the request with which the attempts of this account began, itself or an earlier one
 * @param outcome what had been decided: APPROVED, APPROVED_NOT_APPLIED or REJECTED
 * @param tl who had decided
 * @param by who took it back
 * @param cause a {@link ReversalCause}
 * @param decidedAt when the decision had been made
 * @param edition id of the policy edition it was handed over under
 */
public record VerificationReversed(
        UUID verificationId,
        long version,
        @Nullable UUID callId,
        @Nullable UUID requestId,
        @Nullable String site,
        String zone,
        @Nullable String team,
        UUID cso,
        String transaction,
        int attempt,
        @Nullable UUID accountId,
        String outcome,
        UUID tl,
        UUID by,
        String cause,
        Instant handedAt,
        Instant decidedAt,
        Instant at,
        String edition,
        boolean simulated) {}

package id.satupintu.verification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The CSO has taken a request back before anybody decided.
 *
 * @param version rises with every telling about the same request
 * @param zone name of the site's {@link id.satupintu.workday.SiteZone}
 * @param accountId the request with which the attempts of this account began, itself or an earlier one
 * @param edition id of the policy edition it was handed over under
 */
public record VerificationWithdrawn(
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
        Instant handedAt,
        String edition,
        boolean simulated,
        Instant at) {}

package id.satupintu.escalation.ruling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A TL has ruled.
 *
 * @param matter name of a {@link Matter}
 * @param verdict name of a {@link Verdict}
 * @param reason name of a {@link RulingReason}
 * @param deviation whether the contact centre serves the request although the policy does not let it
 * @param unit code of the distribution unit
 * @param zone name of the site's zone
 * @param siteDay day of the call at its site
 * @param later the caller did not wait for it, so no guide goes on with it
 */
public record RulingGiven(
        UUID rulingId,
        UUID callId,
        UUID requestId,
        String matter,
        String verdict,
        String reason,
        boolean deviation,
        @Nullable String transaction,
        @Nullable String unit,
        String site,
        String zone,
        LocalDate siteDay,
        @Nullable String team,
        UUID cso,
        UUID tl,
        String edition,
        Instant askedAt,
        boolean simulated,
        boolean later,
        Instant at) {}

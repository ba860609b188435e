package id.satupintu.escalation.ruling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A TL was asked for a ruling.
 *
 * @param matter name of a {@link Matter}
 * @param unit code of the distribution unit
 * @param zone name of the site's zone
 * @param siteDay day of the call at its site
 */
public record RulingAsked(
        UUID rulingId,
        UUID callId,
        UUID requestId,
        String matter,
        @Nullable String transaction,
        @Nullable String unit,
        String site,
        String zone,
        LocalDate siteDay,
        @Nullable String team,
        UUID cso,
        String edition,
        boolean simulated,
        Instant at) {}

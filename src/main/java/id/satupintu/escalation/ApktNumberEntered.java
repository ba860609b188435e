package id.satupintu.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The number of APKT Keluhan stands. Told once for each case; a correction of the number is not told.
 *
 * @param kind name of a {@link CaseKind}
 * @param unit code of the distribution unit
 * @param zone name of the site's zone
 * @param siteDay day of the call at its site
 * @param way HAND or CONNECTOR
 * @param recordedAt when the exception was complete, so that the time to the number can be told
 */
public record ApktNumberEntered(
        UUID caseId,
        long version,
        UUID callId,
        UUID requestId,
        String kind,
        @Nullable String transaction,
        @Nullable String unit,
        String site,
        String zone,
        LocalDate siteDay,
        @Nullable String team,
        UUID cso,
        String edition,
        String way,
        Instant recordedAt,
        boolean simulated,
        Instant at) {}

package id.satupintu.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An exception is complete: its evidence and every field of its form are there. Told again, with a higher
 * version, when it counts again after it did not.
 *
 * @param kind name of a {@link CaseKind}
 * @param letter a to d, o for what a TL ruled outside the policy
 * @param exceptions codes of all that hold, with commas between, the labelling one first
 * @param unit code of the distribution unit
 * @param zone name of the site's zone
 * @param siteDay day of the call at its site
 * @param edition id of the policy edition of the call
 */
public record ExceptionRecorded(
        UUID caseId,
        long version,
        UUID callId,
        UUID requestId,
        String kind,
        String letter,
        String exceptions,
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

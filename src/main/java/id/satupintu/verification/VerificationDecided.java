package id.satupintu.verification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A TL has decided. Said again, with a higher version, when an approval that was not applied yet is finished,
 * or turns out not to be applied.
 *
 * @param version rises with every telling about the same request
 * @param zone name of the site's {@link id.satupintu.workday.SiteZone}
 * @param accountId the request with which the attempts of this account began, itself or an earlier one
 * @param outcome APPROVED, APPROVED_NOT_APPLIED or REJECTED
 * @param reasons codes with commas between, empty when approved
 * @param nameAdvice MATCH, REVIEW or NO_MATCH: what the name check advised on the name that counted
 * @param takenAt when the deciding TL had taken it
 * @param stoppedAt when the clock stopped: at the approval, where one that was not applied yet is finished now
 * @param outageSeconds how much of the time from the hand-over until then the tool of the TLs was declared slow there
 * @param promised somebody was promised a call back about it
 * @param edition id of the policy edition it was handed over under
 */
public record VerificationDecided(
        UUID verificationId,
        long version,
        @Nullable UUID callId,
        @Nullable UUID requestId,
        @Nullable String site,
        String zone,
        @Nullable String team,
        UUID cso,
        UUID tl,
        String transaction,
        int attempt,
        @Nullable UUID accountId,
        String outcome,
        String reasons,
        String nameAdvice,
        Instant handedAt,
        Instant takenAt,
        Instant at,
        Instant stoppedAt,
        long outageSeconds,
        boolean promised,
        String edition,
        boolean simulated) {

    /** The end of an approval that was given before and not applied yet. */
    public boolean finishes() {
        return !at.equals(stoppedAt);
    }
}

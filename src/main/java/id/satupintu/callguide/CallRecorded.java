package id.satupintu.callguide;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call is closed, or something about a closed call was corrected. The highest version of a call is the truth; each
 * earlier one is to be taken back by whoever counted it.
 *
 * @param version 1 at the close, one more with each later correction
 * @param zone name of the {@code SiteZone} of the site at which the call was taken
 * @param siteDay the day of the start of the call at that site
 * @param channel how the caller came: {@code PHONE} or {@code WEB}
 * @param niaga whether any request of the call was a commercial one; calls that are not stand outside the rates
 * @param dropped the line was lost before the call could be closed and nobody resumed it
 * @param edition id of the policy edition under which the call was handled
 */
public record CallRecorded(
        UUID callId,
        int version,
        Instant startedAt,
        Instant endedAt,
        String site,
        String zone,
        LocalDate siteDay,
        @Nullable String team,
        UUID cso,
        String channel,
        boolean niaga,
        boolean dropped,
        boolean simulated,
        String edition,
        Instant at) {}

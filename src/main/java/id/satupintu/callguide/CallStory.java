package id.satupintu.callguide;

import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened in one call, in its order, with personal data masked.
 *
 * @param customer form of address and first letter of the name, null while it is not known
 * @param phone masked, null while it is not known
 * @param endedAt null while the call is open
 * @param edition the policy edition under which it was handled
 */
public record CallStory(
        CallId id,
        String cso,
        String site,
        SiteZone zone,
        Channel channel,
        @Nullable Said customer,
        @Nullable String phone,
        Instant startedAt,
        @Nullable Instant endedAt,
        boolean dropped,
        boolean simulated,
        String edition,
        List<StoryLine> lines) {

    public CallStory {
        lines = List.copyOf(lines);
    }
}

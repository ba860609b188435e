package id.satupintu.kpi.wallboard;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link as it is listed; its address was shown once and is known to nobody.
 *
 * @param site code of the one site it shows, null for all
 * @param seenAt when a screen last asked, to the minute; null when none did
 */
public record WallboardRow(
        UUID id,
        String name,
        @Nullable String site,
        String language,
        WallboardLook look,
        String madeBy,
        Instant madeAt,
        @Nullable String revokedBy,
        @Nullable Instant revokedAt,
        @Nullable Instant seenAt) {

    /** Whether it still shows anything. */
    public boolean holds() {
        return revokedAt == null;
    }
}

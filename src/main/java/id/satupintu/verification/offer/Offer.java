package id.satupintu.verification.offer;

import id.satupintu.access.StaffId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A waiting request with the ringing as it stands.
 *
 * @param turn 0 while it has not rung anywhere
 * @param until when the next step is due; absent at the last step and before the first
 * @param rung the TLs at whom it has rung, or who passed it on
 */
record Offer(
        UUID id,
        String team,
        int turn,
        @Nullable Reach reach,
        @Nullable StaffId to,
        boolean sent,
        @Nullable Instant until,
        Set<StaffId> rung) {

    boolean over(Instant now) {
        return until != null && !until.isAfter(now);
    }
}

package id.satupintu.verification.offer;

import id.satupintu.access.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * For whom a request rings now.
 *
 * @param to the one TL, as long as it rings there only
 * @param sentBy the colleague who sent it there
 */
public record Ring(
        Reach reach,
        @Nullable StaffId to,
        @Nullable String toName,
        @Nullable String sentBy) {

    /** Whether it rings at this TL's screen, given that the TL is free or not. */
    public boolean ringsAt(StaffId tl, boolean free) {
        return to == null ? free : to.equals(tl);
    }

    /** Whether it rings beyond one TL. */
    public boolean everywhere() {
        return reach != Reach.TEAM;
    }
}

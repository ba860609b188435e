package id.satupintu.verification.duty;

import id.satupintu.access.StaffId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One TL on duty at a screen.
 *
 * @param chosen what the TL said; {@link #state()} is what follows from it
 * @param reason of a pause
 * @param since when the TL chose
 * @param holds how many requests the TL holds now
 * @param rungs how often it has rung here
 * @param missed how many requests in a row rang here without an answer
 */
public record OnDuty(
        StaffId id,
        String name,
        String team,
        String site,
        boolean shiftLead,
        Availability chosen,
        @Nullable PauseReason reason,
        Instant since,
        int holds,
        int rungs,
        int missed) {

    /** As it stands on other screens: how often it rang here is no news there. */
    public OnDuty asSeen() {
        return new OnDuty(id, name, team, site, shiftLead, chosen, reason, since, holds, 0, 0);
    }

    /** Whoever holds a request is busy, whatever was said. */
    public Availability state() {
        return chosen == Availability.FREE && holds > 0 ? Availability.BUSY : chosen;
    }

    public boolean free() {
        return state() == Availability.FREE;
    }
}

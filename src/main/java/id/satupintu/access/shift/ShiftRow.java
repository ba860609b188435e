package id.satupintu.access.shift;

import id.satupintu.access.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A shift as it is read.
 *
 * @param siteDay the site's day on which it begins
 * @param endsAt no longer inside the shift
 * @param there whether its TL still leads in this team; otherwise nobody is on duty in it
 */
public record ShiftRow(
        UUID id,
        String team,
        LocalDate siteDay,
        StaffId tl,
        String name,
        Instant startsAt,
        Instant endsAt,
        boolean there,
        String plannedBy) {

    public boolean covers(Instant now) {
        return !startsAt.isAfter(now) && endsAt.isAfter(now);
    }
}

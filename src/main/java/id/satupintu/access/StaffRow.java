package id.satupintu.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff as others see them; no password, no token.
 *
 * @param team code of the team, absent above teams
 * @param site code of the site, absent for whoever sees every site
 * @param leftAt when they left, null for whoever works here or was never let in
 */
public record StaffRow(
        StaffId id,
        String login,
        String name,
        Role role,
        boolean shiftLead,
        @Nullable String team,
        @Nullable String site,
        boolean active,
        @Nullable Instant leftAt,
        boolean simulated) {}

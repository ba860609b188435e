package id.satupintu.access;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to be hired.
 *
 * @param login unique, lower case letters, digits, dots and dashes, 2 to 40 characters
 * @param password absent for whoever never signs in by form (integrations, simulated staff)
 */
public record NewStaff(
        String login,
        String name,
        Role role,
        boolean shiftLead,
        @Nullable String team,
        @Nullable String site,
        @Nullable String password,
        boolean simulated) {

    /** A simulated colleague of a team. */
    public static NewStaff simulated(String login, String name, Role role, String team, String site) {
        return new NewStaff(login, name, role, false, team, site, null, true);
    }

    @Override
    public String toString() {
        return "NewStaff[" + login + ", " + role + "]";
    }
}

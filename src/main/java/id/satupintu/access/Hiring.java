package id.satupintu.access;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What must be known of somebody before they are taken on. */
final class Hiring {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9.-]{1,39}");
    private static final int NAME_LENGTH = 80;
    private static final int SHORTEST_PASSWORD = 10;

    private Hiring() {}

    static void check(NewStaff hired) {
        refuse(!LOGIN.matcher(hired.login()).matches(), "login", "malformed");
        refuse(hired.name().isBlank() || hired.name().length() > NAME_LENGTH, "name", "missing");
        boolean inTeam = hired.role() == Role.CSO || hired.role() == Role.TL;
        refuse(inTeam && blank(hired.team()), "team", "missing");
        refuse(inTeam && blank(hired.site()), "site", "missing");
    }

    /** A password that an administrator gives out; the demo's own accounts are made without this. */
    static void checkPassword(@Nullable String password) {
        refuse(password != null && password.length() < SHORTEST_PASSWORD, "password", "short");
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static void refuse(boolean wrong, String field, String reason) {
        if (wrong) {
            throw new StaffRefused(field, reason);
        }
    }
}

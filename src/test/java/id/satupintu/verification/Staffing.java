package id.satupintu.verification;

import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.access.StaffId;
import id.satupintu.workday.SiteZone;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;

/** The people of the tests, and a way to act as one of them. */
final class Staffing {

    static final Actor RANI = staff("Rani", Role.CSO, "JKT-A", false);
    static final Actor DIMAS = staff("Dimas", Role.CSO, "JKT-A", false);
    static final Actor BAGUS = staff("Bagus", Role.TL, "JKT-A", false);
    static final Actor SARI = staff("Sari", Role.TL, "JKT-A", false);
    static final Actor FAR_TL = staff("Yosef", Role.TL, "JAP-A", false);
    static final Actor MELATI = staff("Melati", Role.MANAGER, null, false);
    static final Actor SIM_CSO = staff("Sim Rudi", Role.CSO, "JKT-A", true);
    static final Actor SIM_TL = staff("Sim Ayu", Role.TL, "JKT-A", true);

    private Staffing() {}

    static Actor staff(String name, Role role, String team, boolean simulated) {
        StaffId id = new StaffId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        String site = team == null ? null : team.substring(0, 3);
        return new Actor(id, name.toLowerCase(), name, role, false, team, site, SiteZone.WIB, simulated);
    }

    /** Somebody of a team of their own, so that a test finds an empty queue. */
    static Actor of(Role role, String team) {
        return staff(role + " of " + team, role, team, false);
    }

    static <T> T as(Actor actor, Supplier<T> work) {
        return ActingStaff.as(actor, work);
    }

    static void doing(Actor actor, Runnable work) {
        ActingStaff.as(actor, () -> {
            work.run();
            return true;
        });
    }
}

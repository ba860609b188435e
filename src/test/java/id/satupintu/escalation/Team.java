package id.satupintu.escalation;

import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.access.StaffId;
import id.satupintu.workday.SiteZone;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A team of its own for each test, so that its ledger begins empty. */
public record Team(Actor cso, Actor colleague, Actor tl, Actor otherTl, Actor manager) {

    private static final AtomicInteger TEAMS = new AtomicInteger();

    /** Two CSOs, two TLs and a manager of every site. */
    public static Team fresh() {
        String code = "E" + TEAMS.incrementAndGet();
        return new Team(
                staff("Rani " + code, Role.CSO, code),
                staff("Dimas " + code, Role.CSO, code),
                staff("Bagus " + code, Role.TL, code),
                staff("Sari " + code, Role.TL, code),
                staff("Melati " + code, Role.MANAGER, null));
    }

    private static Actor staff(String name, Role role, @Nullable String team) {
        String site = team == null ? null : "S" + team;
        return new Actor(new StaffId(UUID.randomUUID()), name, name, role, false, team, site, SiteZone.WIB, false);
    }

    /** Does it as that person. */
    public static <T extends @Nullable Object> T as(Actor actor, Supplier<T> work) {
        return ActingStaff.as(actor, work);
    }

    /** Does it as that person. */
    public static void doing(Actor actor, Runnable work) {
        ActingStaff.as(actor, () -> {
            work.run();
            return actor;
        });
    }
}

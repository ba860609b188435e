package id.satupintu.callguide;

import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.access.StaffId;
import id.satupintu.workday.SiteZone;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One team of a CSO, a colleague and a TL, of its own for each test, so that queues and lists begin empty. */
record People(Actor cso, Actor colleague, Actor tl, Actor manager) {

    private static final AtomicInteger TEAMS = new AtomicInteger();

    static People ofANewTeam() {
        String team = "T" + TEAMS.incrementAndGet();
        return new People(
                staff("Rani " + team, Role.CSO, team),
                staff("Dimas " + team, Role.CSO, team),
                staff("Bagus " + team, Role.TL, team),
                staff("Melati " + team, Role.MANAGER, null));
    }

    /** The number that the customer of this team calls from. */
    String phone() {
        return "08123456%04d".formatted(Math.floorMod(tl.id().hashCode(), 10_000));
    }

    private static Actor staff(String name, Role role, @Nullable String team) {
        UUID id = UUID.nameUUIDFromBytes((name + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
        String site = team == null ? null : "JKT";
        return new Actor(
                new StaffId(id), name.toLowerCase(Locale.ROOT), name, role, false, team, site, SiteZone.WIB, false);
    }

    static <T extends @Nullable Object> T as(Actor actor, Supplier<T> work) {
        return ActingStaff.as(actor, work);
    }
}

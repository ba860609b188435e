package id.satupintu.kpi.given;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.access.StaffId;
import id.satupintu.workday.Ids;
import id.satupintu.workday.SiteZone;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/** People who ask for figures. */
public final class Somebody {

    private Somebody() {}

    public static Actor manager() {
        return with(Role.MANAGER, null, null);
    }

    public static Actor leaderOf(String team) {
        return with(Role.TL, team, "JKT");
    }

    public static Actor with(Role role, @Nullable String team, @Nullable String site) {
        String login = role.name().toLowerCase(java.util.Locale.ROOT);
        return new Actor(new StaffId(Ids.next()), login, login, role, false, team, site, SiteZone.WIB, false);
    }

    /** Does something in this person's name. */
    public static <T> T as(Actor actor, Supplier<T> work) {
        SecurityContextHolder.getContext().setAuthentication(actor.authentication());
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}

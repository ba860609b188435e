package id.satupintu.access;

import id.satupintu.workday.Ids;
import id.satupintu.workday.SiteZone;

/** People for tests that need no database. */
public final class Somebody {

    private Somebody() {}

    public static Actor cso() {
        return in(Role.CSO, "JKT-A", "JKT");
    }

    public static Actor teamLeader() {
        return in(Role.TL, "JKT-A", "JKT");
    }

    public static Actor manager() {
        return new Actor(
                new StaffId(Ids.next()), "manager", "Melati", Role.MANAGER, false, null, null, SiteZone.WIB, false);
    }

    public static Actor managerOf(String site) {
        return new Actor(
                new StaffId(Ids.next()), "manager", "Melati", Role.MANAGER, false, null, site, SiteZone.WIB, false);
    }

    public static Actor in(Role role, String team, String site) {
        return new Actor(new StaffId(Ids.next()), "login", "Name", role, false, team, site, SiteZone.WIB, false);
    }
}

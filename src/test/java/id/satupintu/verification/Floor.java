package id.satupintu.verification;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.access.StaffId;
import id.satupintu.workday.SiteZone;
import java.util.UUID;

/** A site of its own for one test, with two teams; nobody else's requests ring there. */
record Floor(String site) {

    static Floor fresh() {
        return new Floor("S" + UUID.randomUUID().toString().substring(0, 6));
    }

    Actor cso() {
        return person("Rani", Role.CSO, "A", false);
    }

    Actor csoOfB(String name) {
        return person(name, Role.CSO, "B", false);
    }

    Actor tl(String name) {
        return person(name, Role.TL, "A", false);
    }

    Actor tlOfB(String name) {
        return person(name, Role.TL, "B", false);
    }

    Actor lead(String name) {
        return person(name, Role.TL, "A", true);
    }

    String team() {
        return site + "-A";
    }

    private Actor person(String name, Role role, String team, boolean lead) {
        StaffId id = new StaffId(UUID.nameUUIDFromBytes((site + name).getBytes()));
        return new Actor(id, name, name, role, lead, site + "-" + team, site, SiteZone.WIB, false);
    }
}

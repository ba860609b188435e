package id.satupintu.simulation.floor;

import id.satupintu.workday.SiteZone;
import java.util.List;

/** The simulated staff of one team, by login. */
public record TeamStaff(String site, SiteZone zone, String team, List<String> csos, String leader) {

    public TeamStaff {
        csos = List.copyOf(csos);
    }
}

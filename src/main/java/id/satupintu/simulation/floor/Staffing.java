package id.satupintu.simulation.floor;

import id.satupintu.access.ActingStaff;
import id.satupintu.access.NewStaff;
import id.satupintu.access.Role;
import id.satupintu.access.Scope;
import id.satupintu.access.SiteRow;
import id.satupintu.access.StaffDesk;
import id.satupintu.access.StaffRow;
import id.satupintu.access.TeamRow;
import id.satupintu.simulation.Dice;
import id.satupintu.simulation.SimulationSettings;
import id.satupintu.simulation.WhenSimulated;
import id.satupintu.simulation.people.Callers;
import id.satupintu.simulation.people.Home;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Hires the simulated staff, once: a team at every site, with CSOs and one TL who cannot sign in. */
@Component
@WhenSimulated
@EnableConfigurationProperties(SimulationSettings.class)
public class Staffing {

    private static final Set<String> LARGE = Set.of("JKT", "SBY", "BDG", "SMG", "MDN");
    private static final String LARGEST = "JKT";

    private final ActingStaff acting;
    private final StaffDesk desk;
    private final Callers names = new Callers();
    private final long seed;

    Staffing(ActingStaff acting, StaffDesk desk, SimulationSettings settings) {
        this.acting = acting;
        this.desk = desk;
        this.seed = settings.seed();
    }

    /** The teams, hired as far as they were missing. */
    public List<TeamStaff> teams() {
        List<TeamStaff> teams = new ArrayList<>();
        acting.asSystem(() -> {
            Set<String> known =
                    desk.staff(Scope.Sites.all()).stream().map(StaffRow::login).collect(Collectors.toSet());
            desk.sites(Scope.Sites.all()).stream()
                    .filter(site -> !site.closed())
                    .forEach(site -> teams.add(team(site, known)));
        });
        return teams;
    }

    private TeamStaff team(SiteRow site, Set<String> known) {
        String team = site.code() + "-A";
        desk.form(new TeamRow(team, site.name() + " A", site.code()));
        List<String> csos = IntStream.rangeClosed(1, csos(site.code()))
                .mapToObj(number -> hired("cso" + number, Role.CSO, site, team, known))
                .toList();
        return new TeamStaff(site.code(), site.zone(), team, csos, hired("tl1", Role.TL, site, team, known));
    }

    private static int csos(String site) {
        if (site.equals(LARGEST)) {
            return 6;
        }
        return LARGE.contains(site) ? 3 : 2;
    }

    private String hired(String post, Role role, SiteRow site, String team, Set<String> known) {
        String login = "sim." + site.code().toLowerCase(Locale.ROOT) + "." + post;
        if (!known.contains(login)) {
            String name = names.colleague(Home.of(site.code()), Dice.of(seed, login));
            desk.hire(NewStaff.simulated(login, name, role, team, site.code()));
        }
        return login;
    }
}

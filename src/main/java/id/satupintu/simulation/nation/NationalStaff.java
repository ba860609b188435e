package id.satupintu.simulation.nation;

import id.satupintu.access.ActingStaff;
import id.satupintu.access.NewStaff;
import id.satupintu.access.Role;
import id.satupintu.access.Scope;
import id.satupintu.access.SiteRow;
import id.satupintu.access.StaffDesk;
import id.satupintu.access.StaffRow;
import id.satupintu.access.TeamRow;
import id.satupintu.simulation.Dice;
import id.satupintu.simulation.WhenSimulated;
import id.satupintu.simulation.floor.TeamStaff;
import id.satupintu.simulation.people.Callers;
import id.satupintu.simulation.people.Home;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Hires, once, as many simulated teams of CSOs and a TL as a day of so many calls needs; of those who are there already, as many work as are needed. */
@Component
@WhenSimulated
class NationalStaff {

    private static final Map<String, Integer> WEIGHTS = Map.of("JKT", 6, "SBY", 3, "BDG", 3, "SMG", 3, "MDN", 3);
    private static final int USUAL_WEIGHT = 2;

    private final ActingStaff acting;
    private final StaffDesk desk;
    private final Callers names = new Callers();

    NationalStaff(ActingStaff acting, StaffDesk desk) {
        this.acting = acting;
        this.desk = desk;
    }

    /** The teams of a plan by site. */
    Map<String, List<TeamStaff>> teams(NationalPlan plan) {
        List<TeamStaff> teams = new ArrayList<>();
        acting.asSystem(() -> {
            Set<String> known =
                    desk.staff(Scope.Sites.all()).stream().map(StaffRow::login).collect(Collectors.toSet());
            List<SiteRow> sites = desk.sites(Scope.Sites.all()).stream()
                    .filter(site -> !site.closed())
                    .toList();
            int all = sites.stream().mapToInt(site -> weight(site.code())).sum();
            for (SiteRow site : sites) {
                double calls = (double) plan.calls() * weight(site.code()) / all;
                IntStream.rangeClosed(1, Math.max(1, (int)
                                Math.ceil(calls / plan.crews().calls())))
                        .forEach(number -> teams.add(team(site, number, known, plan)));
            }
        });
        return teams.stream().collect(Collectors.groupingBy(TeamStaff::site));
    }

    /** How much of the country a site answers for. */
    static int weight(String site) {
        return WEIGHTS.getOrDefault(site, USUAL_WEIGHT);
    }

    /** How many calls each site has; all together are the plan's. */
    static Map<String, Integer> shares(Collection<String> sites, int calls) {
        int all = sites.stream().mapToInt(NationalStaff::weight).sum();
        Map<String, Integer> shares = new TreeMap<>();
        long passed = 0;
        for (String site : new TreeSet<>(sites)) {
            long next = passed + weight(site);
            shares.put(site, (int) (calls * next / all - calls * passed / all));
            passed = next;
        }
        return shares;
    }

    private TeamStaff team(SiteRow site, int number, Set<String> known, NationalPlan plan) {
        String team = site.code() + "-N" + number;
        String post = "sim." + site.code().toLowerCase(Locale.ROOT) + ".n" + number + ".";
        if (!known.contains(post + "tl")) {
            desk.form(new TeamRow(team, site.name() + " N" + number, site.code()));
        }
        List<String> csos = IntStream.rangeClosed(1, plan.crews().csos())
                .mapToObj(cso -> hired(post + "cso" + cso, Role.CSO, site, team, known, plan.seed()))
                .toList();
        String leader = hired(post + "tl", Role.TL, site, team, known, plan.seed());
        return new TeamStaff(site.code(), site.zone(), team, csos, leader);
    }

    private String hired(String login, Role role, SiteRow site, String team, Set<String> known, long seed) {
        if (!known.contains(login)) {
            String name = names.colleague(Home.of(site.code()), Dice.of(seed, login));
            desk.hire(NewStaff.simulated(login, name, role, team, site.code()));
        }
        return login;
    }
}

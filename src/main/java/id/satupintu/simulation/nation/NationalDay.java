package id.satupintu.simulation.nation;

import id.satupintu.simulation.Dice;
import id.satupintu.simulation.WhenSimulated;
import id.satupintu.simulation.floor.CallbackRound;
import id.satupintu.simulation.floor.Desks;
import id.satupintu.simulation.floor.LedgerRound;
import id.satupintu.simulation.floor.Manner;
import id.satupintu.simulation.floor.Switchboard;
import id.satupintu.simulation.floor.TeamFloor;
import id.satupintu.simulation.floor.TeamStaff;
import id.satupintu.simulation.people.Callers;
import id.satupintu.simulation.week.ArrivalCurve;
import id.satupintu.simulation.week.Arrivals;
import id.satupintu.simulation.week.Backlog;
import id.satupintu.simulation.week.Crew;
import id.satupintu.simulation.week.PastClock;
import id.satupintu.simulation.week.Stop;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Lives through one national day in accelerated time: every call goes through the same desks as everybody's, each act at
 * its own moment of that day. The teams of a site share one clock, because they share its outages.
 */
@Component
@WhenSimulated
class NationalDay {

    private final NationalStaff staff;
    private final Desks desks;
    private final Backlog backlog;
    private final Stop stop;
    private final Callers callers = new Callers();

    NationalDay(NationalStaff staff, Desks desks, Backlog backlog, Stop stop) {
        this.staff = staff;
        this.desks = desks;
        this.backlog = backlog;
        this.stop = stop;
    }

    /**
     * Lays the day.
     *
     * @param enough asked again and again; then nobody calls any more, and calls that have begun are finished
     * @param begun told of every call that begins
     */
    void lay(NationalPlan plan, BooleanSupplier enough, Runnable begun) {
        Map<String, List<TeamStaff>> sites = staff.teams(plan);
        Map<String, Integer> shares = NationalStaff.shares(sites.keySet(), plan.calls());
        try (Crew crew = new Crew()) {
            List<String> largestFirst = sites.keySet().stream()
                    .sorted((one, other) -> NationalStaff.weight(other) - NationalStaff.weight(one))
                    .toList();
            crew.each(
                    largestFirst,
                    site -> lay(
                            plan, sites.getOrDefault(site, List.of()), shares.getOrDefault(site, 0), enough, begun));
            backlog.drain(stop);
            crew.each(largestFirst, site -> sites.getOrDefault(site, List.of()).forEach(team -> finish(plan, team)));
            backlog.drain(stop);
        }
    }

    private void lay(NationalPlan plan, List<TeamStaff> teams, int calls, BooleanSupplier enough, Runnable begun) {
        PastClock clock = new PastClock(stop::said);
        Switchboard switchboard = new Switchboard(desks, manner(plan), clock);
        TeamStaff first = teams.getFirst();
        clock.wind(new SlowTool(
                first, desks, plan.day(), plan.outages(), Dice.of(plan.seed(), first.site(), plan.day(), "slow")));
        for (int number = 0; number < teams.size(); number++) {
            TeamStaff team = teams.get(number);
            int share = calls * (number + 1) / teams.size() - calls * number / teams.size();
            TeamFloor floor = switchboard.open(team, Dice.of(plan.seed(), team.team(), plan.day(), "leader"));
            clock.wind(new Waning(enough, arrivals(plan, team, share, floor, switchboard, begun)));
        }
        clock.run();
    }

    private static Manner manner(NationalPlan plan) {
        Crews crews = plan.crews();
        return Manner.ofThePast().with(crews.talk(), plan.rates(), crews.leading());
    }

    private Arrivals arrivals(
            NationalPlan plan, TeamStaff team, int calls, TeamFloor floor, Switchboard switchboard, Runnable begun) {
        Dice times = Dice.of(plan.seed(), team.team(), plan.day(), "times");
        List<Instant> moments = ArrivalCurve.times(calls, times).stream()
                .map(time -> plan.day().atTime(time).atZone(team.zone().id()).toInstant())
                .toList();
        return new Arrivals(team.team(), plan.day(), 0, moments, floor, switchboard, callers, plan.seed(), begun);
    }

    /** Callbacks and numbers of other systems, up to the end of the day. */
    private void finish(NationalPlan plan, TeamStaff team) {
        if (!stop.said()) {
            LocalDate next = plan.day().plusDays(1);
            Instant end = team.zone().startOf(next);
            new CallbackRound(desks, plan.seed()).upTo(end, team);
            new LedgerRound(desks, plan.seed()).upTo(end, team);
        }
    }
}

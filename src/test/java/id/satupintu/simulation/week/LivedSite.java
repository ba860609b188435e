package id.satupintu.simulation.week;

import id.satupintu.simulation.SimulationSettings;
import id.satupintu.simulation.WhenSimulated;
import id.satupintu.simulation.floor.CallbackRound;
import id.satupintu.simulation.floor.Desks;
import id.satupintu.simulation.floor.LedgerRound;
import id.satupintu.simulation.floor.Staffing;
import id.satupintu.simulation.floor.TeamStaff;
import id.satupintu.simulation.people.Callers;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Days of one site, lived through the desks as those of the sample week, for tests of other packages. */
@Component
@WhenSimulated
public class LivedSite {

    private final Staffing staffing;
    private final Desks desks;
    private final Parts parts;
    private final Backlog backlog;
    private final Stop stop;
    private final long seed;

    LivedSite(Staffing staffing, Desks desks, Parts parts, Backlog backlog, Stop stop, SimulationSettings settings) {
        this.staffing = staffing;
        this.desks = desks;
        this.parts = parts;
        this.backlog = backlog;
        this.stop = stop;
        this.seed = settings.seed();
    }

    /** Comes back when everybody has heard of all that happened on that day. */
    public void lay(String site, LocalDate day, int calls) {
        TeamStaff team = staffing.teams().stream()
                .filter(staffed -> staffed.site().equals(site))
                .findFirst()
                .orElseThrow();
        new SiteDay(desks, new Callers(), parts, stop, seed).lay(new Part(site, day, calls, 0), team);
        backlog.drain(stop);
        new CallbackRound(desks, seed).upTo(team.zone().startOf(day.plusDays(1)), team);
        new LedgerRound(desks, seed).upTo(team.zone().startOf(day.plusDays(1)), team);
        backlog.drain(stop);
    }
}

package id.satupintu.simulation.living;

import id.satupintu.simulation.Dice;
import id.satupintu.simulation.SimulationSettings;
import id.satupintu.simulation.WhenSimulated;
import id.satupintu.simulation.floor.CallbackRound;
import id.satupintu.simulation.floor.Desks;
import id.satupintu.simulation.floor.LedgerRound;
import id.satupintu.simulation.floor.Manner;
import id.satupintu.simulation.floor.Staffing;
import id.satupintu.simulation.floor.Switchboard;
import id.satupintu.simulation.floor.TeamFloor;
import id.satupintu.simulation.floor.TeamStaff;
import id.satupintu.workday.Workday;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Goes on living after the start, through the same desks as persons and leaving their work alone. */
@Component
@WhenSimulated
class LivingCentre {

    private final Staffing staffing;
    private final Desks desks;
    private final SimulationSettings settings;
    private final RealClock clock = new RealClock();

    LivingCentre(Staffing staffing, Desks desks, SimulationSettings settings) {
        this.staffing = staffing;
        this.desks = desks;
        this.settings = settings;
    }

    @EventListener
    void open(ApplicationReadyEvent ready) {
        if (settings.pace().isZero()) {
            return;
        }
        Switchboard switchboard =
                new Switchboard(desks, Manner.live(settings.tempo(), settings.leftToPersons()), clock);
        List<TeamStaff> teams = staffing.teams();
        List<TeamFloor> floors = teams.stream()
                .map(team -> switchboard.open(team, Dice.of(settings.seed(), team.team(), Workday.now())))
                .toList();
        clock.wind(new CallsComing(floors, switchboard, settings.pace(), settings.seed()));
        clock.wind(new CallbacksDue(
                teams, new CallbackRound(desks, settings.seed()), new LedgerRound(desks, settings.seed())));
    }

    @EventListener
    void close(ContextClosedEvent closed) {
        clock.close();
    }
}

package id.satupintu.simulation.nation;

import id.satupintu.access.ActingStaff;
import id.satupintu.simulation.SimulationSettings;
import id.satupintu.simulation.WhenSimulated;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Begins a national day when the house has opened, where the command line asks for one. */
@Component
@WhenSimulated
class NationalDayAtStart {

    private final NationalDayDesk desk;
    private final ActingStaff acting;
    private final SimulationSettings settings;

    NationalDayAtStart(NationalDayDesk desk, ActingStaff acting, SimulationSettings settings) {
        this.desk = desk;
        this.acting = acting;
        this.settings = settings;
    }

    @EventListener
    void open(ApplicationReadyEvent ready) {
        if (settings.nationalDay() > 0) {
            acting.asSystem(
                    () -> desk.start(NationalPlan.usual(desk.lastDay(), settings.nationalDay(), settings.seed())));
        }
    }
}

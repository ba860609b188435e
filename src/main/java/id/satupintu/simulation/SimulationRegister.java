package id.satupintu.simulation;

import id.satupintu.settings.RoomSettings;
import id.satupintu.settings.Setting;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Shows in the register what {@link SimulationSettings} takes from the start. */
@Component
class SimulationRegister implements RoomSettings {

    private final boolean demo;

    SimulationRegister(@Value("${satupintu.demo:false}") boolean demo) {
        this.demo = demo;
    }

    @Override
    public List<Setting<?>> declared() {
        return List.of(
                Setting.flag("satupintu.simulation.enabled", demo).atStartOnly(),
                Setting.text("satupintu.simulation.seed", "123").atStartOnly(),
                Setting.number("satupintu.simulation.calls", 1_500, 0, Integer.MAX_VALUE)
                        .atStartOnly(),
                Setting.duration("satupintu.simulation.pace", "6s", "0s", "1h").atStartOnly(),
                Setting.duration("satupintu.simulation.left-to-persons", "20s", "0s", "1h")
                        .atStartOnly(),
                Setting.decimal("satupintu.simulation.tempo", 0.4, 0.01, 10).atStartOnly(),
                Setting.number("satupintu.simulation.national-day", 0, 0, SimulationSettings.MOST_A_DAY)
                        .atStartOnly());
    }
}

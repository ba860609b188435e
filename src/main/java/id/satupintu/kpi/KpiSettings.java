package id.satupintu.kpi;

import id.satupintu.settings.RoomSettings;
import id.satupintu.settings.Setting;
import id.satupintu.settings.Settings;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a centre may set, under {@code satupintu.kpi}. */
@Component
class KpiSettings implements RoomSettings {

    /** One line for each target, {@code redirection = 0.9}; nobody sets targets for this flow, so there are none. */
    static final Setting<List<String>> TARGETS = Setting.lines("satupintu.kpi.targets", List.of());

    private final Settings settings;

    KpiSettings(Settings settings) {
        this.settings = settings;
    }

    Targets targets() {
        return Targets.of(settings.of(TARGETS));
    }

    @Override
    public List<Setting<?>> declared() {
        return List.of(TARGETS);
    }
}

package id.satupintu.settings;

import java.util.List;
import org.springframework.stereotype.Component;

/** What the house as a whole is started with. */
@Component
class HouseSettings implements RoomSettings {

    static final Setting<String> DATA = Setting.text("satupintu.data", "./data").atStartOnly();
    static final Setting<Boolean> DEMO = Setting.flag("satupintu.demo", true).atStartOnly();

    @Override
    public List<Setting<?>> declared() {
        return List.of(DATA, DEMO);
    }
}

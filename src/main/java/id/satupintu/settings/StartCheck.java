package id.satupintu.settings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Refuses to start with a value that nobody can read, and names it; later it would fail in somebody's hands. */
@Component
class StartCheck implements SmartInitializingSingleton {

    private final List<RoomSettings> rooms;
    private final CurrentSettings current;

    StartCheck(List<RoomSettings> rooms, CurrentSettings current) {
        this.rooms = rooms;
        this.current = current;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Set<String> names = new HashSet<>();
        rooms.stream().flatMap(room -> room.declared().stream()).forEach(setting -> {
            if (!names.add(setting.name())) {
                throw new IllegalStateException("Two rooms declare the setting " + setting);
            }
            readable(setting);
        });
    }

    private void readable(Setting<?> setting) {
        try {
            current.of(setting);
        } catch (SettingRefused refused) {
            throw new IllegalStateException("The setting " + setting + " cannot be " + refused.detail(), refused);
        }
    }
}

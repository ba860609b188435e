package id.satupintu.callback;

import id.satupintu.settings.RoomSettings;
import id.satupintu.settings.Setting;
import id.satupintu.settings.Settings;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a centre may set, under {@code satupintu.callback}. */
@Component
class CallbackSettings implements RoomSettings {

    static final Setting<Duration> PROMISE = Setting.duration("satupintu.callback.promise", "24h", "1h", "7d");

    private final Settings settings;

    CallbackSettings(Settings settings) {
        this.settings = settings;
    }

    /** Within which time a customer is called back. */
    Duration promise() {
        return settings.of(PROMISE);
    }

    @Override
    public List<Setting<?>> declared() {
        return List.of(PROMISE);
    }
}

package id.satupintu.callback;

import id.satupintu.settings.RoomSettings;
import id.satupintu.settings.Setting;
import id.satupintu.settings.Settings;
import id.satupintu.workday.CallingHours;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a centre may set, under {@code satupintu.callback}. */
@Component
class CallbackSettings implements RoomSettings {

    static final Setting<Duration> PROMISE = Setting.duration("satupintu.callback.promise", "24h", "1h", "7d");

    static final Setting<Duration> TARGET = Setting.duration("satupintu.callback.target", "2h", "15m", "12h");
    static final Setting<Integer> TRIES = Setting.number("satupintu.callback.tries", 3, 1, 10);
    static final Setting<Duration> GAP = Setting.duration("satupintu.callback.gap", "2h", "10m", "24h");
    static final Setting<LocalTime> OPENS = Setting.time("satupintu.callback.opens", "08:00");
    static final Setting<LocalTime> CLOSES = Setting.time("satupintu.callback.closes", "20:00");

    private final Settings settings;

    CallbackSettings(Settings settings) {
        this.settings = settings;
    }

    CallbackRules rules() {
        return new CallbackRules(
                settings.of(PROMISE),
                settings.of(TARGET),
                settings.of(TRIES),
                settings.of(GAP),
                new CallingHours(settings.of(OPENS), settings.of(CLOSES)));
    }

    @Override
    public List<Setting<?>> declared() {
        return List.of(PROMISE, TARGET, TRIES, GAP, OPENS, CLOSES);
    }
}

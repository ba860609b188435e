package id.satupintu.callguide;

import id.satupintu.settings.RoomSettings;
import id.satupintu.settings.Setting;
import id.satupintu.settings.Settings;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a centre may set, under {@code satupintu.callguide}. */
@Component
class CallSettings implements RoomSettings {

    static final Setting<Duration> SILENCE = Setting.duration("satupintu.callguide.silence", "60s", "20s", "30m");
    static final Setting<Duration> BACK = Setting.duration("satupintu.callguide.back", "10m", "1m", "2h");
    static final Setting<Duration> RESUME = Setting.duration("satupintu.callguide.resume", "24h", "1h", "7d");

    static final Setting<Duration> TICKET = Setting.duration("satupintu.callguide.ticket", "2m", "10s", "30m");

    private final Settings settings;

    CallSettings(Settings settings) {
        this.settings = settings;
    }

    /** How long a cockpit may be silent before its caller counts as gone. */
    Duration silence() {
        return settings.of(SILENCE);
    }

    /** How long after its last sign of life a call comes back by itself when its CSO opens the cockpit again. */
    Duration back() {
        return settings.of(BACK);
    }

    /** How long a lost call can be resumed before it is closed and counted. */
    Duration resume() {
        return settings.of(RESUME);
    }

    /** How long a ticket of the telephony can be opened. */
    Duration ticket() {
        return settings.of(TICKET);
    }

    @Override
    public List<Setting<?>> declared() {
        return List.of(SILENCE, BACK, RESUME, TICKET);
    }
}

package id.satupintu.integration.connector;

import id.satupintu.escalation.OutsideSystem;
import id.satupintu.settings.RoomSettings;
import id.satupintu.settings.Setting;
import id.satupintu.settings.Settings;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Which systems are reached by connector and how, under {@code satupintu.integration}; the others are served by hand.
 * All of it is said at the start: an address is nothing to try out while callers wait.
 */
@Component
class ConnectorSettings implements RoomSettings {

    private static final String NAME = "satupintu.integration.";

    static final Setting<Duration> TIMEOUT =
            Setting.duration(NAME + "timeout", "5s", "50ms", "2m").atStartOnly();
    static final Setting<Integer> TRIES =
            Setting.number(NAME + "tries", 3, 1, 10).atStartOnly();
    static final Setting<Duration> PAUSE =
            Setting.duration(NAME + "pause", "300ms", "1ms", "1m").atStartOnly();
    static final Setting<Duration> AGAIN =
            Setting.duration(NAME + "again", "10s", "10ms", "1h").atStartOnly();
    static final Setting<Duration> AGAIN_AT_MOST =
            Setting.duration(NAME + "again-at-most", "10m", "10ms", "24h").atStartOnly();
    static final Setting<Integer> BREAKER_CALLS =
            Setting.number(NAME + "breaker-calls", 10, 2, 1_000).atStartOnly();
    static final Setting<Duration> BREAKER_OPEN =
            Setting.duration(NAME + "breaker-open", "30s", "10ms", "1h").atStartOnly();

    private final Settings settings;
    private final Environment start;

    ConnectorSettings(Settings settings, Environment start) {
        this.settings = settings;
        this.start = start;
    }

    private static String name(OutsideSystem system, String what) {
        return NAME + system.name().toLowerCase(Locale.ROOT) + "-" + what;
    }

    static Setting<Way> way(OutsideSystem system) {
        return Setting.choice(name(system, "way"), Way.HAND).atStartOnly();
    }

    static Setting<String> address(OutsideSystem system) {
        return Setting.text(name(system, "address"), "").atStartOnly();
    }

    /** The line to that system, null when it is served by hand. */
    @Nullable
    Line line(OutsideSystem system) {
        if (settings.of(way(system)) == Way.HAND) {
            return null;
        }
        return new Line(
                URI.create(settings.of(address(system))),
                start.getProperty(name(system, "token")),
                settings.of(TIMEOUT),
                settings.of(TRIES),
                settings.of(PAUSE),
                settings.of(AGAIN),
                settings.of(AGAIN_AT_MOST),
                settings.of(BREAKER_CALLS),
                settings.of(BREAKER_OPEN));
    }

    /** A token is a secret and stands on no screen. */
    @Override
    public List<Setting<?>> declared() {
        List<Setting<?>> all = new ArrayList<>();
        for (OutsideSystem system : OutsideSystem.values()) {
            all.add(way(system));
            all.add(address(system));
        }
        all.addAll(List.of(TIMEOUT, TRIES, PAUSE, AGAIN, AGAIN_AT_MOST, BREAKER_CALLS, BREAKER_OPEN));
        return all;
    }
}

package id.satupintu.escalation;

import id.satupintu.settings.RoomSettings;
import id.satupintu.settings.Setting;
import id.satupintu.settings.Settings;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a centre may set, under {@code satupintu.escalation}; the policy names no times and no rate. */
@Component
public class EscalationSettings implements RoomSettings {

    private static final String NAME = "satupintu.escalation.";

    static final Setting<Duration> DATA_DUE = Setting.duration(NAME + "data-due", "15m", "1m", "24h");
    static final Setting<Duration> APKT_DUE = Setting.duration(NAME + "apkt-due", "30m", "1m", "7d");
    static final Setting<Duration> SIMONE_DUE = Setting.duration(NAME + "simone-due", "30m", "1m", "7d");
    static final Setting<Duration> AP2T_DUE = Setting.duration(NAME + "ap2t-due", "60m", "1m", "7d");
    static final Setting<Duration> SAME_MATTER = Setting.duration(NAME + "same-matter", "7d", "1h", "90d");
    static final Setting<Double> SAMPLE_RATE = Setting.decimal(NAME + "sample-rate", 0.1, 0, 1);
    static final Setting<Duration> LEASE = Setting.duration(NAME + "dispatch-lease", "60s", "1s", "1h");
    static final Setting<Integer> AT_ONCE =
            Setting.number(NAME + "dispatch-at-once", 4, 1, 64).atStartOnly();

    private final Settings settings;

    EscalationSettings(Settings settings) {
        this.settings = settings;
    }

    /** Within which time something is to be there once it is owed. */
    Duration due(Owes owed) {
        return settings.of(
                switch (owed) {
                    case DATA -> DATA_DUE;
                    case APKT -> APKT_DUE;
                    case SIMONE -> SIMONE_DUE;
                    case AP2T -> AP2T_DUE;
                });
    }

    /** Within which time a further case of the same IDPEL and request counts as the same matter. */
    Duration sameMatter() {
        return settings.of(SAME_MATTER);
    }

    /** Part of the cases of a and d that a TL looks at afterwards; b and c always are. */
    double sampleRate() {
        return settings.of(SAMPLE_RATE);
    }

    /** How long an attempt to send may take before its answer counts as lost; at least what all tries of the line may take. */
    public Duration lease() {
        return settings.of(LEASE);
    }

    /** How many letters are on their way at the same time. */
    public int atOnce() {
        return settings.of(AT_ONCE);
    }

    @Override
    public List<Setting<?>> declared() {
        return List.of(DATA_DUE, APKT_DUE, SIMONE_DUE, AP2T_DUE, SAME_MATTER, SAMPLE_RATE, LEASE, AT_ONCE);
    }
}

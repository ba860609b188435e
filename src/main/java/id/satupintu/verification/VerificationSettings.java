package id.satupintu.verification;

import id.satupintu.settings.RoomSettings;
import id.satupintu.settings.Setting;
import id.satupintu.settings.Settings;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a centre may set, under {@code satupintu.verification}; each is asked for anew, for it may change meanwhile. */
@Component
class VerificationSettings implements RoomSettings {

    static final Setting<Duration> LEASE = Setting.duration("satupintu.verification.lease", "45s", "10s", "10m");
    static final Setting<Duration> SLOW_AFTER =
            Setting.duration("satupintu.verification.slow-after", "5m", "30s", "1h");
    static final Setting<Duration> UNTOUCHED_AFTER =
            Setting.duration("satupintu.verification.untouched-after", "120s", "30s", "1h");
    static final Setting<Duration> NIK_KEPT = Setting.duration("satupintu.verification.nik-kept", "30d", "1d", "365d");

    static final Setting<Duration> RECALL = Setting.duration("satupintu.verification.recall", "4s", "1s", "30s");

    private final Settings settings;

    VerificationSettings(Settings settings) {
        this.settings = settings;
    }

    /** How long a claim holds without a sign of life. */
    Duration lease() {
        return settings.of(LEASE);
    }

    /** When a caller has waited too long. */
    Duration slowAfter() {
        return settings.of(SLOW_AFTER);
    }

    /** When a claimed request without an act of its holder is conspicuous. */
    Duration untouchedAfter() {
        return settings.of(UNTOUCHED_AFTER);
    }

    /** How long after closing the NIK itself is kept. */
    Duration nikKept() {
        return settings.of(NIK_KEPT);
    }

    /** How long after deciding one key takes it back. */
    Duration recall() {
        return settings.of(RECALL);
    }

    @Override
    public List<Setting<?>> declared() {
        return List.of(LEASE, SLOW_AFTER, UNTOUCHED_AFTER, NIK_KEPT, RECALL);
    }
}

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
    static final Setting<Duration> GOODBYE = Setting.duration("satupintu.verification.goodbye", "15s", "2s", "45s");
    static final Setting<Duration> OFFER = Setting.duration("satupintu.verification.offer", "15s", "5s", "2m");
    static final Setting<Duration> SENT = Setting.duration("satupintu.verification.sent", "30s", "5s", "5m");
    static final Setting<Duration> HOLD_AFTER =
            Setting.duration("satupintu.verification.hold-after", "5m", "30s", "1h");
    static final Setting<Duration> OUTAGE = Setting.duration("satupintu.verification.outage", "30m", "1m", "12h");
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

    /** How long a claim holds after the TL's screen was closed, so that a reload loses nothing. */
    Duration goodbye() {
        return settings.of(GOODBYE);
    }

    /** How long a waiting request rings before the next TL, the floor, the shift lead hear it. */
    Duration offer() {
        return settings.of(OFFER);
    }

    /** How long a request sent to one TL rings there before others hear it. */
    Duration sent() {
        return settings.of(SENT);
    }

    /** When a request that rests for a consultation is conspicuous. */
    Duration holdAfter() {
        return settings.of(HOLD_AFTER);
    }

    /** How long the tool counts as slow after a TL has said so. */
    Duration outage() {
        return settings.of(OUTAGE);
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
        return List.of(LEASE, GOODBYE, OFFER, SENT, SLOW_AFTER, UNTOUCHED_AFTER, HOLD_AFTER, OUTAGE, NIK_KEPT, RECALL);
    }
}

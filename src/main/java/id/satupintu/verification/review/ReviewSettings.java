package id.satupintu.verification.review;

import id.satupintu.settings.RoomSettings;
import id.satupintu.settings.Setting;
import id.satupintu.settings.Settings;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a centre may set for looking at decisions afterwards. */
@Component
class ReviewSettings implements RoomSettings {

    static final Setting<Double> RATE = Setting.decimal("satupintu.verification.second-look-rate", 0.05, 0, 1);
    static final Setting<Integer> SEED =
            Setting.number("satupintu.verification.second-look-seed", 1, 0, Integer.MAX_VALUE);
    static final Setting<Duration> OWN_FIRST =
            Setting.duration("satupintu.verification.figures-own-first", "3d", "1d", "30d");
    static final Setting<Boolean> GOLDEN = Setting.flag("satupintu.verification.golden-cases", false);

    private final Settings settings;

    ReviewSettings(Settings settings) {
        this.settings = settings;
    }

    /** The part of all decisions that is drawn for a second look. */
    double rate() {
        return settings.of(RATE);
    }

    /** The same seed draws the same decisions. */
    int seed() {
        return settings.of(SEED);
    }

    /** How long a TL's figures are that TL's alone when they do not look at them. */
    Duration ownFirst() {
        return settings.of(OWN_FIRST);
    }

    /** Whether practice cases are offered. */
    boolean golden() {
        return settings.of(GOLDEN);
    }

    @Override
    public List<Setting<?>> declared() {
        return List.of(RATE, SEED, OWN_FIRST, GOLDEN);
    }
}

package id.satupintu.simulation.nation;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a national day stands.
 *
 * @param plan null when none was ever begun
 * @param begun calls that have begun
 * @param endedAt null while it runs
 */
public record NationalState(
        @Nullable NationalPlan plan,
        int begun,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        boolean cancelled,
        boolean failed) {

    static final NationalState NEVER = new NationalState(null, 0, null, null, false, false);

    static NationalState of(NationalPlan plan, Instant now) {
        return new NationalState(plan, 0, now, null, false, false);
    }

    public boolean running() {
        return startedAt != null && endedAt == null;
    }

    /** Calls a second so far, by the real clock. */
    public double speed(Instant now) {
        if (startedAt == null) {
            return 0;
        }
        Instant until = endedAt == null ? now : endedAt;
        return begun * 1000.0 / Math.max(1, Duration.between(startedAt, until).toMillis());
    }

    NationalState oneMore() {
        return new NationalState(plan, begun + 1, startedAt, endedAt, cancelled, failed);
    }

    NationalState cancelledNow() {
        return new NationalState(plan, begun, startedAt, endedAt, running() || cancelled, failed);
    }

    NationalState ended(Instant now, boolean broken) {
        return new NationalState(plan, begun, startedAt, now, cancelled, broken);
    }
}

package id.satupintu.kpi;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a rebuild stands.
 *
 * @param done days that are finished
 * @param of days in all, 0 while they are not known
 * @param changed parts that differed from their facts; 0 when the rollups were right
 * @param failed whether it broke off
 */
public record RebuildState(
        @Nullable Instant startedAt,
        boolean running,
        boolean cancelling,
        int done,
        int of,
        int changed,
        boolean failed) {

    static final RebuildState NEVER = new RebuildState(null, false, false, 0, 0, 0, false);

    static RebuildState begun(Instant at) {
        return new RebuildState(at, true, false, 0, 0, 0, false);
    }

    RebuildState at(int days, int all, int differing) {
        return new RebuildState(startedAt, running, cancelling, days, all, differing, false);
    }

    RebuildState cancelled() {
        return new RebuildState(startedAt, running, running, done, of, changed, failed);
    }

    RebuildState ended() {
        return new RebuildState(startedAt, false, cancelling, done, of, changed, false);
    }

    RebuildState broken() {
        return new RebuildState(startedAt, false, cancelling, done, of, changed, true);
    }
}

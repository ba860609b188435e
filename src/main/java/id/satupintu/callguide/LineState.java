package id.satupintu.callguide;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the caller is there and whether the call goes on.
 *
 * @param heartbeatAt the last sign of life of the cockpit
 * @param goneAt since when the line has been lost, null while the caller is there
 * @param endedAt null while the call is open
 * @param dropped closed without having come to its end
 */
@Embeddable
record LineState(
        Instant heartbeatAt,
        @Nullable Instant goneAt,
        @Nullable Instant endedAt,
        boolean dropped) {

    static LineState connected(Instant at) {
        return new LineState(at, null, null, false);
    }

    boolean open() {
        return endedAt == null;
    }

    /** Lost now; one that was lost already stays lost since then. */
    LineState lost(Instant at) {
        return goneAt == null && open() ? new LineState(heartbeatAt, at, null, dropped) : this;
    }

    LineState back(Instant at) {
        return new LineState(at, null, endedAt, dropped);
    }

    LineState closed(Instant at, boolean unfinished) {
        return new LineState(heartbeatAt, goneAt, at, unfinished);
    }

    /** Lost only because the screen had been silent for so long, not by the word of the CSO. */
    boolean lostBySilence(Duration silence) {
        return open() && goneAt != null && !goneAt.isBefore(heartbeatAt.plus(silence));
    }
}

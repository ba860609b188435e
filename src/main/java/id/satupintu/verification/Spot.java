package id.satupintu.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a request stands in the queue: on the line and longest waiting first, then promised callbacks, then the rest.
 *
 * @param serving 0 on the line, 1 callback promised, 2 the rest
 * @param queuedAt orders those with the same {@code serving}
 */
@Embeddable
record Spot(
        int serving,
        @Column(name = "queued_at") Instant queuedAt,
        @Column(name = "handed_at") Instant handedAt,
        @Column(name = "on_line") boolean onLine,
        @Nullable @Column(name = "on_line_since") Instant onLineSince,
        @Nullable @Column(name = "promised_at") Instant promisedAt) {

    static final int ON_LINE = 0;
    static final int CALLBACK = 1;
    static final int REST = 2;

    static Spot handed(boolean onLine, Instant now) {
        return new Spot(onLine ? ON_LINE : REST, now, now, onLine, onLine ? now : null, null);
    }

    boolean awaitsCallback() {
        return serving == CALLBACK;
    }

    /** The caller has left: the callback is promised in the same moment. */
    Spot gone(Instant now) {
        Instant promised = promisedAt == null ? now : promisedAt;
        return new Spot(CALLBACK, promised, handedAt, false, null, promised);
    }

    /** The caller is back and waits as if never gone; a promise once made stays. */
    Spot back(Instant now) {
        return new Spot(ON_LINE, handedAt, handedAt, true, now, promisedAt);
    }

    /** A callback is promised; whoever is still on the line keeps the place of the line. */
    Spot promised(Instant now) {
        if (promisedAt != null) {
            return this;
        }
        return onLine ? new Spot(serving, queuedAt, handedAt, true, onLineSince, now) : gone(now);
    }
}

package id.satupintu.integration.connector;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The line to one system.
 *
 * @param address where a form is posted to
 * @param token sent as a bearer token, none when absent
 * @param timeout how long one try waits for the connection and for the answer
 * @param tries how often one attempt tries
 * @param pause before the second try of an attempt; each further pause is twice as long
 * @param again before the second attempt; each further one is twice as long
 * @param againAtMost the longest of those pauses
 * @param breakerCalls how many tries the breaker looks back on
 * @param breakerOpen how long it stays open once half of them failed
 */
record Line(
        URI address,
        @Nullable String token,
        Duration timeout,
        int tries,
        Duration pause,
        Duration again,
        Duration againAtMost,
        int breakerCalls,
        Duration breakerOpen) {

    Line {
        if (address.getHost() == null) {
            throw new IllegalArgumentException(
                    "A connector needs an address such as http://host/path, not: " + address);
        }
    }

    /** How long all tries of one attempt may take together: each twice the timeout, with the growing pauses between them. */
    Duration longest() {
        Duration pauses = pause.multipliedBy((1L << (tries - 1)) - 1);
        return timeout.multipliedBy(2L * tries).plus(pauses);
    }

    /** The token does not belong into a log. */
    @Override
    public String toString() {
        return "Line[" + address + "]";
    }
}

package id.satupintu.integration.connector;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The line to one system.
 *
 * @param way {@code HAND} (the default) or {@code CONNECTOR}
 * @param address where a form is posted to
 * @param token sent as a bearer token, none when absent
 * @param timeout how long one try waits for the connection and for the answer
 * @param tries how often one attempt tries
 * @param pause before the second try of an attempt; each further pause is twice as long
 * @param again before the second attempt; each further one is twice as long
 * @param againAtMost the longest of those pauses
 * @param breakerCalls how many tries the breaker looks back on
 * @param breakerOpen how long it stays open once more than half of them failed
 */
record Line(
        @DefaultValue("HAND") Way way,
        @Nullable URI address,
        @Nullable String token,
        @DefaultValue("5s") Duration timeout,
        @DefaultValue("3") int tries,
        @DefaultValue("300ms") Duration pause,
        @DefaultValue("10s") Duration again,
        @DefaultValue("10m") Duration againAtMost,
        @DefaultValue("10") int breakerCalls,
        @DefaultValue("30s") Duration breakerOpen) {

    /** How a system is served. */
    enum Way {
        HAND,
        CONNECTOR
    }

    Line {
        if (way == Way.CONNECTOR && (address == null || address.getHost() == null)) {
            throw new IllegalArgumentException("A connector needs an address, as http://host/path");
        }
    }

    /** The token does not belong into a log. */
    @Override
    public String toString() {
        return "Line[" + way + " " + address + "]";
    }
}

package id.satupintu.kpi.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that only another system has seen of a person.
 *
 * @param transaction null where it concerns none
 */
record Sighting(Kind kind, @Nullable String transaction, Instant at) {

    enum Kind {
        /** The application is installed. */
        INSTALLED,
        /** A request was sent through the application. */
        SUBMITTED,
        /** The contact centre registered a request in AP2T. */
        REGISTERED
    }
}

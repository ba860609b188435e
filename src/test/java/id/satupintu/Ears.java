package id.satupintu;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Two listeners to an event of the tests; the scan finds them, so that their test needs no context of its own. */
@Component("durableEars")
class Ears {

    static final AtomicBoolean DEAF = new AtomicBoolean();
    static final AtomicInteger DURABLE = new AtomicInteger();
    static final AtomicInteger PASSING = new AtomicInteger();

    record Said(UUID id) {}

    @ApplicationModuleListener
    void durably(Said said) {
        if (DEAF.get()) {
            throw new IllegalStateException("deaf to " + said.id());
        }
        DURABLE.incrementAndGet();
    }

    @TransactionalEventListener
    void inPassing(Said said) {
        PASSING.incrementAndGet();
    }
}

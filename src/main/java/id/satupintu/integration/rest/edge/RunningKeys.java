package id.satupintu.integration.rest.edge;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** The idempotency keys whose first call runs on this node: a second call waits for its answer instead of failing. */
@Component
class RunningKeys {
    private static final int PATIENCE_SECONDS = 10;

    private final ConcurrentMap<String, CountDownLatch> running = new ConcurrentHashMap<>();

    /** Enters the slot, after whoever is in it. Refused (409) when that takes too long. */
    void enter(String slot) {
        CountDownLatch mine = new CountDownLatch(1);
        for (CountDownLatch other = running.putIfAbsent(slot, mine);
                other != null;
                other = running.putIfAbsent(slot, mine)) {
            await(other);
        }
    }

    private static void await(CountDownLatch other) {
        try {
            if (!other.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Refusal.of(ProblemKind.IN_PROGRESS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Refusal.of(ProblemKind.IN_PROGRESS);
        }
    }

    /** Leaves the slot to the next. */
    void leave(String slot) {
        CountDownLatch done = running.remove(slot);
        if (done != null) {
            done.countDown();
        }
    }
}

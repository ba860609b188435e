package id.satupintu.kpi.intake;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/** Two tables are read at a time, the others stand in line; whoever left the screen finds the own one again. */
@Component
class IntakeLine {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeLine.class);
    private static final int AT_A_TIME = 2;

    private final Map<UUID, Taking> running = new ConcurrentHashMap<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(
            AT_A_TIME, Thread.ofPlatform().name("intake-", 0).daemon().factory());

    /** Works in the name of whoever is signed in on this thread. */
    void join(Taking taking, UUID by, Runnable work) {
        if (taking.real()) {
            running.put(by, taking);
        }
        workers.execute(new DelegatingSecurityContextRunnable(() -> run(taking, by, work)));
    }

    /** The import of this person that is not over. */
    Optional<Taking> of(UUID by) {
        return Optional.ofNullable(running.get(by));
    }

    private void run(Taking taking, UUID by, Runnable work) {
        try {
            taking.goOn();
            work.run();
        } catch (CancellationException unwanted) {
            LOG.info("An import of {} was cancelled", taking.source());
        } catch (RuntimeException broken) {
            LOG.error("An import of {} broke off", taking.source(), broken);
            taking.end(Taking.Phase.FAILED);
        } finally {
            running.remove(by, taking);
        }
    }

    @PreDestroy
    void close() {
        workers.shutdownNow();
    }
}

package id.satupintu.escalation.dispatch;

import id.satupintu.escalation.EscalationSettings;
import id.satupintu.escalation.OutsideSystem;
import id.satupintu.workday.Workday;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Carries letters out: taken in one transaction, sent outside of any, answered in another. A process that dies in between
 * leaves a lease behind; when that runs out the letter is sent again with the same key.
 */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final long LAST_LETTER_MS = 1_500;

    private final Outbox outbox;
    private final Counter counter;
    private final Connector connector;
    private final EscalationSettings settings;
    private final ExecutorService feet = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("post-", 0).factory());
    private final Semaphore free;

    Postman(Outbox outbox, Counter counter, Connector connector, EscalationSettings settings) {
        this.outbox = outbox;
        this.counter = counter;
        this.connector = connector;
        this.settings = settings;
        this.free = new Semaphore(settings.atOnce());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(LetterPosted posted) {
        try {
            feet.execute(this::round);
        } catch (RejectedExecutionException closing) {
            LOG.debug("{} waits for the next start", posted.system(), closing);
        }
    }

    @Scheduled(fixedDelayString = "${satupintu.escalation.dispatch-check:2s}")
    void round() {
        List<OutsideSystem> carried =
                Stream.of(OutsideSystem.values()).filter(connector::carries).toList();
        if (carried.isEmpty()) {
            return;
        }
        for (UUID id : outbox.due(carried, Workday.now(), Limit.of(settings.atOnce()))) {
            if (feet.isShutdown() || !free.tryAcquire()) {
                return;
            }
            feet.execute(() -> carry(id));
        }
    }

    private void carry(UUID id) {
        try {
            Letter letter = counter.take(id);
            if (letter != null) {
                counter.answered(id, letter.attempt(), connector.send(letter));
            }
        } catch (RuntimeException e) {
            LOG.warn("Letter {} is left to its lease: {}", id, e.toString());
        } finally {
            free.release();
        }
    }

    /** What is on its way may come home; nothing else leaves. */
    @EventListener
    void close(ContextClosedEvent closed) {
        feet.shutdown();
        try {
            feet.awaitTermination(LAST_LETTER_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

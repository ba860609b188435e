package id.satupintu;

import jakarta.annotation.PreDestroy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.dao.DataAccessException;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.modulith.events.core.TargetEventPublication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The event registry's rows, with fewer transactions around each: that a listener has begun is not written down, and
 * what is done is forgotten some at a time, a moment later. A crash in that moment has it told once more, and every
 * listener bears that. Whoever reads the registry finds nothing in it that is done.
 */
@Component
@Primary
class Publications implements EventPublicationRepository {

    private static final Logger LOG = LoggerFactory.getLogger(Publications.class);
    private static final long PAUSE_MS = 50;

    private final EventPublicationRepository rows;
    private final Queue<UUID> done = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean due = new AtomicBoolean();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("publications").factory());

    Publications(@Qualifier("jdbcEventPublicationRepository") EventPublicationRepository rows) {
        this.rows = rows;
    }

    @Override
    public TargetEventPublication create(TargetEventPublication publication) {
        return rows.create(publication);
    }

    @Override
    public void markCompleted(UUID identifier, Instant at) {
        done.add(identifier);
        if (clock.isShutdown()) {
            forget();
        } else if (due.compareAndSet(false, true)) {
            clock.schedule(this::forgetInPassing, PAUSE_MS, TimeUnit.MILLISECONDS);
        }
    }

    private void forgetInPassing() {
        due.set(false);
        try {
            forget();
        } catch (DataAccessException | TransactionException later) {
            LOG.warn("What is done is forgotten later", later);
        }
    }

    /** What could not be deleted stays on the list. */
    private synchronized void forget() {
        List<UUID> some = new ArrayList<>(done);
        if (!some.isEmpty()) {
            rows.deletePublications(some);
            done.removeAll(some);
        }
    }

    private <T> T afterForgetting(Supplier<T> read) {
        forget();
        return read.get();
    }

    @Override
    public void markCompleted(Object event, PublicationTargetIdentifier identifier, Instant at) {
        rows.markCompleted(event, identifier, at);
    }

    @Override
    public void markFailed(UUID identifier) {
        rows.markFailed(identifier);
    }

    @Override
    public boolean markResubmitted(UUID identifier, Instant at) {
        return rows.markResubmitted(identifier, at);
    }

    @Override
    public List<TargetEventPublication> findIncompletePublications() {
        return afterForgetting(rows::findIncompletePublications);
    }

    @Override
    public List<TargetEventPublication> findIncompletePublicationsPublishedBefore(Instant before) {
        return afterForgetting(() -> rows.findIncompletePublicationsPublishedBefore(before));
    }

    @Override
    public Optional<TargetEventPublication> findIncompletePublicationsByEventAndTargetIdentifier(
            Object event, PublicationTargetIdentifier identifier) {
        return afterForgetting(() -> rows.findIncompletePublicationsByEventAndTargetIdentifier(event, identifier));
    }

    @Override
    public List<TargetEventPublication> findCompletedPublications() {
        return rows.findCompletedPublications();
    }

    @Override
    public List<TargetEventPublication> findFailedPublications(FailedCriteria criteria) {
        return afterForgetting(() -> rows.findFailedPublications(criteria));
    }

    @Override
    public List<TargetEventPublication> findByStatus(EventPublication.Status status) {
        return afterForgetting(() -> rows.findByStatus(status));
    }

    @Override
    public int countByStatus(EventPublication.Status status) {
        return afterForgetting(() -> rows.countByStatus(status));
    }

    @Override
    public void deletePublications(List<UUID> identifiers) {
        rows.deletePublications(identifiers);
    }

    @Override
    public void deleteCompletedPublications() {
        rows.deleteCompletedPublications();
    }

    @Override
    public void deleteCompletedPublicationsBefore(Instant before) {
        rows.deleteCompletedPublicationsBefore(before);
    }

    @PreDestroy
    void stop() {
        clock.shutdown();
        forget();
    }
}

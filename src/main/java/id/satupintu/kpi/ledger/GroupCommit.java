package id.satupintu.kpi.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Group commit: what several threads want written at the same time is written in one transaction, by whichever of them
 * holds the pen. Each returns when its own work is committed. What does not go together is written one by one, so that
 * only the work that fails hears of it.
 *
 * @param <R> what the work of one transaction shares
 */
final class GroupCommit<R> {

    private static final int ATTEMPTS = 8;
    private static final int MOST = 256;

    private final TransactionTemplate transaction;
    private final Supplier<R> begin;
    private final Consumer<R> end;
    private final Queue<Work<R>> waiting = new ConcurrentLinkedQueue<>();
    private final Lock pen = new ReentrantLock();

    /**
     * @param begin makes what the work of one transaction shares
     * @param end brings it to the database, before the commit
     */
    GroupCommit(PlatformTransactionManager transactions, Supplier<R> begin, Consumer<R> end) {
        this.transaction = new TransactionTemplate(transactions);
        this.begin = begin;
        this.end = end;
    }

    /**
     * Runs work in a transaction, maybe together with that of others, and again when it collides with what another node
     * writes.
     *
     * @param patience how long to wait for the work of others, when nobody else waits already
     * @param act says whether it changed anything; it may run several times
     * @return what it said in the transaction that was committed
     * @throws IllegalStateException when a transaction is open: the work of others must not hang on it
     */
    boolean run(Duration patience, Predicate<R> act) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A group commit opens its own transactions");
        }
        Work<R> mine = new Work<>(act);
        waiting.add(mine);
        pen.lock();
        try {
            if (!mine.settled) {
                pause(patience);
            }
            while (!mine.settled) {
                write(some());
            }
        } finally {
            pen.unlock();
        }
        return mine.outcome();
    }

    /** How much waits to be written. */
    int waiting() {
        return waiting.size();
    }

    private static void pause(Duration patience) {
        try {
            Thread.sleep(patience);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Work<R>> some() {
        List<Work<R>> some = new ArrayList<>();
        for (Work<R> next = waiting.poll(); next != null; next = some.size() < MOST ? waiting.poll() : null) {
            some.add(next);
        }
        return some;
    }

    private void write(List<Work<R>> some) {
        if (some.size() == 1 || !together(some)) {
            some.forEach(this::alone);
        }
    }

    private boolean together(List<Work<R>> some) {
        try {
            commit(some);
            return true;
        } catch (RuntimeException | Error oneOfThem) {
            // each hears of its own when it is tried alone
            return false;
        }
    }

    private void alone(Work<R> work) {
        for (int attempt = 1; !work.settled; attempt++) {
            try {
                commit(List.of(work));
            } catch (ConcurrencyFailureException | DuplicateKeyException collision) {
                if (attempt == ATTEMPTS) {
                    work.failed(collision);
                }
            } catch (RuntimeException | Error failure) {
                work.failed(failure);
            }
        }
    }

    private void commit(List<Work<R>> some) {
        transaction.executeWithoutResult(status -> {
            R shared = begin.get();
            some.forEach(work -> work.act(shared));
            end.accept(shared);
        });
        some.forEach(Work::committed);
    }

    /** Changed by whoever holds the pen. */
    private static final class Work<R> {

        private final Predicate<R> act;
        private boolean changed;
        private boolean settled;
        private @Nullable Throwable failure;

        private Work(Predicate<R> act) {
            this.act = act;
        }

        private void act(R shared) {
            changed = act.test(shared);
        }

        private void committed() {
            settled = true;
        }

        private void failed(Throwable why) {
            failure = why;
            settled = true;
        }

        private boolean outcome() {
            switch (failure) {
                case null -> {
                    return changed;
                }
                case RuntimeException refused -> throw refused;
                default -> throw new IllegalStateException(failure);
            }
        }
    }
}

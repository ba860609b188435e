package id.satupintu.kpi.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Group commit: what several threads want written at the same time is written in one transaction, by whichever of them
 * holds the pen; nobody waits for company. Each returns when its own work is committed. What does not go together is
 * written one by one, so that only the work that fails hears of it.
 */
@Component("kpiGroupCommit")
class GroupCommit {

    private static final int ATTEMPTS = 8;
    private static final int MOST = 64;

    private final TransactionTemplate transaction;
    private final Queue<Work> waiting = new ConcurrentLinkedQueue<>();
    private final Lock pen = new ReentrantLock();

    GroupCommit(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Runs work in a transaction, maybe together with that of others, and again when it collides with what somebody
     * else writes.
     *
     * @param act says whether it changed anything; it may run several times
     * @return what it said in the transaction that was committed
     * @throws IllegalStateException when a transaction is open: that of others must not hang on it
     */
    boolean run(BooleanSupplier act) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("The ledger opens its own transactions");
        }
        Work mine = new Work(act);
        waiting.add(mine);
        pen.lock();
        try {
            while (!mine.settled) {
                write(some());
            }
        } finally {
            pen.unlock();
        }
        return mine.outcome();
    }

    /** How much waits for the pen. */
    int waiting() {
        return waiting.size();
    }

    private List<Work> some() {
        List<Work> some = new ArrayList<>();
        for (Work next = waiting.poll(); next != null; next = some.size() < MOST ? waiting.poll() : null) {
            some.add(next);
        }
        return some;
    }

    private void write(List<Work> some) {
        if (some.size() == 1 || !together(some)) {
            some.forEach(this::alone);
        }
    }

    private boolean together(List<Work> some) {
        try {
            transaction.executeWithoutResult(status -> some.forEach(Work::act));
            some.forEach(Work::committed);
            return true;
        } catch (RuntimeException | Error oneOfThem) {
            // each will hear of its own, when it is tried alone
            return false;
        }
    }

    private void alone(Work work) {
        for (int attempt = 1; !work.settled; attempt++) {
            try {
                transaction.executeWithoutResult(status -> work.act());
                work.committed();
            } catch (ConcurrencyFailureException | DuplicateKeyException collision) {
                if (attempt == ATTEMPTS) {
                    work.failed(collision);
                }
            } catch (RuntimeException | Error failure) {
                work.failed(failure);
            }
        }
    }

    /** Whoever holds the pen changes it. */
    private static final class Work {

        private final BooleanSupplier act;
        private boolean changed;
        private boolean settled;
        private @Nullable Throwable failure;

        private Work(BooleanSupplier act) {
            this.act = act;
        }

        private void act() {
            changed = act.getAsBoolean();
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

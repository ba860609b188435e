package id.satupintu.kpi.rollup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rolls one piece in one transaction, whole or not at all, from one snapshot: a fact that comes meanwhile leaves its mark
 * outside the snapshot and the hour is rolled again. Rolling again without news changes nothing.
 */
@Component("kpiRolling")
class Rolling {

    private static final int ATTEMPTS = 8;

    private final Cells cells;
    private final Spans spans;
    private final Marks marks;
    private final TransactionTemplate transaction;

    /** In one house whoever rolls waits; houses that share a database collide and try again. */
    private final ReentrantLock turn = new ReentrantLock(true);

    Rolling(Cells cells, Spans spans, Marks marks, PlatformTransactionManager transactions) {
        this.cells = cells;
        this.spans = spans;
        this.marks = marks;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Closed hours of a day; its persons, times and month are behind until they are rolled too. */
    boolean hours(LocalDate day, Collection<Integer> hours) {
        return alone(() -> {
            marks.take(day, hours);
            boolean changed = cells.hours(day, hours);
            marks.age(Level.DAY, day);
            marks.age(Level.MONTH, firstOf(day));
            return changed;
        });
    }

    /** Persons and times of a day that is over. */
    boolean day(LocalDate day) {
        return alone(() -> {
            boolean persons = cells.persons(day);
            boolean times = spans.day(day);
            marks.renew(Level.DAY, day);
            marks.age(Level.MONTH, firstOf(day));
            return persons | times;
        });
    }

    boolean month(LocalDate first) {
        return alone(() -> {
            boolean counts = cells.month(first);
            boolean times = spans.month(first);
            marks.renew(Level.MONTH, first);
            return counts | times;
        });
    }

    private static LocalDate firstOf(LocalDate day) {
        return day.withDayOfMonth(1);
    }

    private boolean alone(BooleanSupplier work) {
        turn.lock();
        try {
            return stubbornly(work);
        } finally {
            turn.unlock();
        }
    }

    /** Whoever meets another roller begins again, from a newer snapshot. */
    private boolean stubbornly(BooleanSupplier work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Boolean.TRUE.equals(transaction.execute(status -> {
                    marks.alone();
                    return work.getAsBoolean();
                }));
            } catch (ConcurrencyFailureException another) {
                if (attempt == ATTEMPTS) {
                    throw another;
                }
            }
        }
    }
}

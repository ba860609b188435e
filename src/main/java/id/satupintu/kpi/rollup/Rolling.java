package id.satupintu.kpi.rollup;

import id.satupintu.workday.Workday;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private static final int MONTHS = 12;
    private static final List<Integer> WHOLE_DAY =
            IntStream.range(0, 24).boxed().toList();
    private static final Set<Axis> HOURLY = Stream.of(Axis.values())
            .filter(Axis::hourly)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Axis.class)));
    private static final Set<Axis> DAILY = EnumSet.complementOf(EnumSet.copyOf(HOURLY));
    private static final String OF_HOURS =
            "f.level_no = 1 and f.axis in (" + numbers(HOURLY) + ") and f.site_day = :day";
    private static final String OF_DAYS = "f.level_no = 1 and f.axis in (" + numbers(DAILY) + ") and f.site_day = :day";

    private final Facts facts;
    private final Cells cells;
    private final Marks marks;
    private final TransactionTemplate transaction;

    /** In one house whoever rolls a month waits; houses that share a database collide and try again. */
    private final List<ReentrantLock> turns =
            Stream.generate(() -> new ReentrantLock(true)).limit(MONTHS).toList();

    Rolling(Facts facts, Cells cells, Marks marks, PlatformTransactionManager transactions) {
        this.facts = facts;
        this.cells = cells;
        this.marks = marks;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private static String numbers(Set<Axis> axes) {
        return axes.stream().map(axis -> String.valueOf(axis.ordinal())).collect(Collectors.joining(", "));
    }

    /** Closed hours of a day; its persons and teams and its month are behind until they are rolled too. */
    boolean hours(LocalDate day, Collection<Integer> hours) {
        return alone(day, () -> {
            marks.take(day, hours);
            Map<String, Object> of = Map.of("day", day, "hours", hours);
            Sheet sheet = cells.sheet();
            facts.add(day, hours, Workday.now(), HOURLY, sheet);
            boolean changed =
                    cells.replace("f.level_no = 0 and f.site_day = :day and f.site_hour in (:hours)", of, day, sheet);
            if (changed) {
                Sheet whole = cells.sheet();
                whole.sum(cells.standing("f.level_no = 0 and f.site_day = :day", of), Level.DAY);
                whole.sumLegs();
                cells.replace(OF_HOURS, of, day, whole);
            }
            marks.age(Level.DAY, day);
            marks.age(Level.MONTH, firstOf(day));
            return changed;
        });
    }

    /** Persons and teams of a day that is over. */
    boolean day(LocalDate day) {
        return alone(day, () -> {
            Sheet sheet = cells.sheet();
            facts.add(day, List.of(), Workday.now(), DAILY, sheet);
            sheet.sumLegs();
            boolean changed = cells.replace(OF_DAYS, Map.of("day", day), day, sheet);
            marks.renew(Level.DAY, day);
            marks.age(Level.MONTH, firstOf(day));
            return changed;
        });
    }

    /** Everything of a day that is over, from its facts read once. */
    boolean whole(LocalDate day) {
        return alone(day, () -> {
            marks.take(day, WHOLE_DAY);
            Sheet sheet = cells.sheet();
            facts.add(day, List.of(), Workday.now(), EnumSet.allOf(Axis.class), sheet);
            sheet.sumHours();
            sheet.sumLegs();
            boolean changed =
                    cells.replace("f.level_no in (0, 1) and f.site_day = :day", Map.of("day", day), day, sheet);
            marks.renew(Level.DAY, day);
            marks.age(Level.MONTH, firstOf(day));
            return changed;
        });
    }

    /** A month from its days. */
    boolean month(LocalDate first) {
        return alone(first, () -> {
            Map<String, Object> of =
                    Map.of("day", first, "last", first.plusMonths(1).minusDays(1));
            Sheet sheet = cells.sheet();
            sheet.sum(cells.standing("f.level_no = 1 and f.site_day between :day and :last", of), Level.MONTH);
            boolean changed = cells.replace("f.level_no = 2 and f.site_day = :day", of, first, sheet);
            marks.renew(Level.MONTH, first);
            return changed;
        });
    }

    private static LocalDate firstOf(LocalDate day) {
        return day.withDayOfMonth(1);
    }

    private boolean alone(LocalDate day, BooleanSupplier work) {
        ReentrantLock turn = turns.get(day.getMonthValue() - 1);
        turn.lock();
        try {
            return stubbornly(day, work);
        } finally {
            turn.unlock();
        }
    }

    /** Whoever meets another roller begins again, from a newer snapshot. */
    private boolean stubbornly(LocalDate day, BooleanSupplier work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Boolean.TRUE.equals(transaction.execute(status -> {
                    marks.alone(day);
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

package id.satupintu.kpi.rollup;

import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rolls every closed day from its facts anew, reading them once, several months side by side. Each day is one
 * transaction, so it may be stopped or killed at any moment; where nothing differs nothing is written.
 */
@Component("kpiRebuild")
public class Rebuild {

    /** How many more hands than processors: some always wait for the disk. */
    private static final int WAITING = 1;

    private final JdbcClient jdbc;
    private final Rolling rolling;

    Rebuild(JdbcClient jdbc, Rolling rolling) {
        this.jdbc = jdbc;
        this.rolling = rolling;
    }

    /** How far it is. */
    public record Step(int done, int of, int changed) {}

    /** Rebuilds all there is, telling after each day, until told to stop. */
    public Step run(BooleanSupplier stop, Consumer<Step> told) {
        return run(Range.EVER, stop, told);
    }

    /** Rebuilds what is later than a day. */
    Step run(LocalDate after, BooleanSupplier stop, Consumer<Step> told) {
        Instant now = Workday.now();
        List<LocalDate> days = days(after, SiteZone.WIB.dayOf(now));
        Progress progress = new Progress(days.size(), stop, told);
        Collection<List<LocalDate>> months = days.stream()
                .collect(Collectors.groupingBy(YearMonth::from, TreeMap::new, Collectors.toList()))
                .values();
        int hands = Runtime.getRuntime().availableProcessors() + WAITING;
        try (ExecutorService executor = Executors.newFixedThreadPool(hands)) {
            List<Callable<Void>> work = new ArrayList<>();
            months.forEach(month -> work.add(() -> {
                Workday.at(now, () -> progress.orBreak(() -> month(month, now, progress)));
                return null;
            }));
            executor.invokeAll(work).forEach(Rebuild::done);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The rebuild was interrupted");
        }
        return progress.step();
    }

    private static void done(Future<?> month) {
        try {
            month.get();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException broken) {
            if (broken.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(broken.getCause());
        }
    }

    private void month(List<LocalDate> days, Instant now, Progress progress) {
        LocalDate today = SiteZone.WIB.dayOf(now);
        for (LocalDate day : days) {
            if (progress.isOver()) {
                return;
            }
            progress.day(day.equals(today) ? open(day, SiteZone.WIB.hourOf(now)) : rolling.whole(day));
        }
        LocalDate first = days.getFirst().withDayOfMonth(1);
        if (first.isBefore(today.withDayOfMonth(1))) {
            progress.month(rolling.month(first));
        }
    }

    private boolean open(LocalDate day, int hour) {
        return hour > 0 && rolling.hours(day, IntStream.range(0, hour).boxed().toList());
    }

    private List<LocalDate> days(LocalDate after, LocalDate today) {
        List<LocalDate> days = new ArrayList<>();
        Optional<LocalDate> day = next(after);
        while (day.isPresent() && !day.get().isAfter(today)) {
            days.add(day.get());
            day = next(day.get());
        }
        return days;
    }

    /** The next day on which there is anything. */
    private Optional<LocalDate> next(LocalDate after) {
        return Stream.of("kpi_entry where", "kpi_cell where level_no = 1 and axis = 0 and")
                .map(table -> next(table, after))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    private Optional<LocalDate> next(String table, LocalDate after) {
        return jdbc.sql("select site_day from " + table + " site_day > ? order by site_day fetch first 1 rows only")
                .param(after)
                .query(LocalDate.class)
                .optional();
    }
}

package id.satupintu.kpi.rollup;

import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rolls every closed day from its facts anew. Each day is one transaction, so it may be stopped or killed at any moment;
 * where nothing differs nothing is written.
 */
@Component("kpiRebuild")
public class Rebuild {

    private static final LocalDate EVER = LocalDate.of(1971, 1, 1);
    private static final int LAST_HOUR = 23;

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
        return run(EVER, stop, told);
    }

    /** Rebuilds what is later than a day. */
    Step run(LocalDate after, BooleanSupplier stop, Consumer<Step> told) {
        Instant now = Workday.now();
        LocalDate today = SiteZone.WIB.dayOf(now);
        List<LocalDate> days = days(after, today);
        int changed = 0;
        int done = 0;
        for (LocalDate day : days) {
            if (stop.getAsBoolean()) {
                break;
            }
            changed += day.equals(today) ? open(day, SiteZone.WIB.hourOf(now)) : closed(day);
            if (isLast(done, days)) {
                changed += one(rolling.month(day.withDayOfMonth(1)));
            }
            told.accept(new Step(++done, days.size(), changed));
        }
        return new Step(done, days.size(), changed);
    }

    private int closed(LocalDate day) {
        return one(rolling.hours(
                        day, IntStream.rangeClosed(0, LAST_HOUR).boxed().toList()))
                + one(rolling.day(day));
    }

    private int open(LocalDate day, int hour) {
        return hour == 0
                ? 0
                : one(rolling.hours(day, IntStream.range(0, hour).boxed().toList()));
    }

    /** Whether no later day of the same month follows. */
    private static boolean isLast(int index, List<LocalDate> days) {
        return index + 1 == days.size()
                || !days.get(index + 1).withDayOfMonth(1).equals(days.get(index).withDayOfMonth(1));
    }

    private static int one(boolean changed) {
        return changed ? 1 : 0;
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

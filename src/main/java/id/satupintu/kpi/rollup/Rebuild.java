package id.satupintu.kpi.rollup;

import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.time.LocalDate;
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
        Instant now = Workday.now();
        LocalDate today = SiteZone.WIB.dayOf(now);
        List<LocalDate> days =
                first().map(day -> day.datesUntil(today.plusDays(1)).toList()).orElse(List.of());
        int changed = 0;
        int done = 0;
        for (LocalDate day : days) {
            if (stop.getAsBoolean()) {
                break;
            }
            changed += day.equals(today) ? open(day, SiteZone.WIB.hourOf(now)) : closed(day);
            if (isLast(day, days)) {
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
    private static boolean isLast(LocalDate day, List<LocalDate> days) {
        return day.equals(days.getLast()) || day.plusDays(1).getDayOfMonth() == 1;
    }

    private static int one(boolean changed) {
        return changed ? 1 : 0;
    }

    private Optional<LocalDate> first() {
        return Stream.of("kpi_entry", "kpi_cell")
                .map(this::earliest)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    private Optional<LocalDate> earliest(String table) {
        return jdbc.sql("select site_day from " + table
                        + " where site_day > ? order by site_day fetch first 1 rows only")
                .param(EVER)
                .query(LocalDate.class)
                .optional();
    }
}

package id.satupintu.kpi.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** How often a report goes out, and of which days it speaks: whole days that are over. */
public enum Rhythm {
    /** Yesterday. */
    DAY,
    /** Monday to Sunday of last week. */
    WEEK,
    /** The last calendar month. */
    MONTH;

    /** The last day of the latest period that is over on {@code today}. */
    LocalDate lastDay(LocalDate today) {
        return switch (this) {
            case DAY -> today.minusDays(1);
            case WEEK -> today.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
            case MONTH -> YearMonth.from(today).minusMonths(1).atEndOfMonth();
        };
    }

    /** The first day on which a period is over that ends after {@code done}. */
    LocalDate dayAfterNext(LocalDate done) {
        LocalDate end = switch (this) {
            case DAY -> done.plusDays(1);
            case WEEK -> done.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
            case MONTH -> YearMonth.from(done.plusDays(1)).atEndOfMonth();
        };
        return end.plusDays(1);
    }

    /** The first day of the period that ends on {@code last}. */
    LocalDate firstDay(LocalDate last) {
        return switch (this) {
            case DAY -> last;
            case WEEK -> last.minusDays(6);
            case MONTH -> last.withDayOfMonth(1);
        };
    }
}

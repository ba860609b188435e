package id.satupintu.kpi.ui;

import id.satupintu.kpi.Grain;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The days that are looked at, how finely, and with what they are compared.
 *
 * @param grain hours, days or months; null leaves it to the length of the period
 * @param first first day of the other period where that was chosen freely; it goes before {@code compare}
 */
record When(
        Period period,
        LocalDate from,
        LocalDate to,
        @Nullable Grain grain,
        Compare compare,
        @Nullable LocalDate first) {

    /** Up to this many days are drawn by day unless another grain is chosen. */
    private static final int BY_DAY = 92;

    static When at(Period period, LocalDate today) {
        return new When(period, period.from(today), period.to(today), null, Compare.NONE, null);
    }

    /** The same on another day: today, yesterday and the like go with it, days that were chosen stay. */
    When on(LocalDate today) {
        return period == Period.RANGE
                ? this
                : new When(period, period.from(today), period.to(today), grain, compare, first);
    }

    /** The same wishes over another period. */
    When over(Period other, LocalDate begin, LocalDate end) {
        return new When(other, begin, end, grain, compare, null);
    }

    When by(@Nullable Grain other) {
        return new When(period, from, to, other, compare, first);
    }

    When with(Compare other) {
        return new When(period, from, to, grain, other, null);
    }

    When beside(@Nullable LocalDate begin) {
        return new When(period, from, to, grain, compare, begin);
    }

    /** How finely it is drawn. */
    Grain drawnBy() {
        if (grain != null) {
            return grain;
        }
        if (from.equals(to)) {
            return Grain.HOUR;
        }
        return ChronoUnit.DAYS.between(from, to) < BY_DAY ? Grain.DAY : Grain.MONTH;
    }

    /** First day of the period to compare with, null for none. */
    @Nullable
    LocalDate other() {
        return first != null ? first : compare.first(from, to).orElse(null);
    }
}

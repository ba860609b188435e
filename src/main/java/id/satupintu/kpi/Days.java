package id.satupintu.kpi;

import java.time.LocalDate;
import java.time.YearMonth;

/** A range of days, both inclusive. */
record Days(LocalDate from, LocalDate to) {

    private static final int DAY = 10;

    /** Those of one row, as far as they are asked; all of them where rows are no times. */
    Days at(Grain grain, String key) {
        return switch (grain) {
            case DAY -> day(key);
            case HOUR -> day(key.substring(0, DAY));
            case MONTH -> month(YearMonth.parse(key));
            default -> this;
        };
    }

    private static Days day(String text) {
        LocalDate day = LocalDate.parse(text);
        return new Days(day, day);
    }

    private Days month(YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        return new Days(first.isBefore(from) ? from : first, last.isAfter(to) ? to : last);
    }

    /** The last of them that is over, the first where none is. */
    LocalDate lastBefore(LocalDate today) {
        if (to.isBefore(today)) {
            return to;
        }
        return from.isBefore(today) ? today.minusDays(1) : from;
    }
}

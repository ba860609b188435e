package id.satupintu.kpi.ui;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes figures and times as the reader's language does. */
record Numbers(Locale locale) {

    private static final String NOTHING = "–";

    String count(long count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    /** A fraction as per cent with one decimal. */
    String percent(double rate) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(rate);
    }

    /** Seconds as minutes and seconds. */
    String duration(@Nullable Double seconds) {
        if (seconds == null) {
            return NOTHING;
        }
        long whole = Math.round(seconds);
        return "%d:%02d".formatted(whole / 60, whole % 60);
    }

    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
    }

    /** Day and month only, for the foot of a chart. */
    String shortDay(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMM", locale));
    }

    String clock(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH:mm", locale).format(at.atZone(zone));
    }

    String second(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH:mm:ss", locale).format(at.atZone(zone));
    }

    String moment(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("d MMM HH:mm:ss", locale).format(at.atZone(zone));
    }
}

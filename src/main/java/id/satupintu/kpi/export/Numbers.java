package id.satupintu.kpi.export;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes figures and times as the reader's language does. */
public record Numbers(Locale locale) {

    private static final String NOTHING = "–";
    private static final long MINUTE = 60;
    private static final long HOUR = 3600;

    public String count(long count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    /** A fraction as per cent with one decimal. */
    public String percent(double rate) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(rate);
    }

    /** A difference of two fractions in points of a hundred, with one decimal. */
    public String points(double apart) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(apart * 100);
    }

    /** Seconds as minutes and seconds, and from an hour on with hours. */
    public String duration(@Nullable Double seconds) {
        if (seconds == null) {
            return NOTHING;
        }
        long whole = Math.round(seconds);
        return whole < HOUR
                ? "%d:%02d".formatted(whole / MINUTE, whole % MINUTE)
                : "%d:%02d:%02d".formatted(whole / HOUR, whole % HOUR / MINUTE, whole % MINUTE);
    }

    public String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
    }

    /** A month and its year. */
    public String month(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("MMM yyyy", locale));
    }

    /** Day and month only, for the foot of a chart. */
    public String shortDay(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMM", locale));
    }

    public String clock(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH:mm", locale).format(at.atZone(zone));
    }

    public String second(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH:mm:ss", locale).format(at.atZone(zone));
    }

    public String moment(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("d MMM HH:mm:ss", locale).format(at.atZone(zone));
    }
}

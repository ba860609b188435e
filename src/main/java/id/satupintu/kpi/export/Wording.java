package id.satupintu.kpi.export;

import id.satupintu.shell.Translations;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Words, figures and times as the reader of a file writes them. */
public record Wording(Translations texts, Locale locale) {

    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    /** The text of a key. */
    public String say(String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }

    /** Whether there is a text of this key. */
    public boolean knows(String key) {
        return texts.all(locale).containsKey(key);
    }

    /** A day in full. */
    public String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
    }

    /** A moment with the name of its zone, WIB, WITA or WIT. */
    public String moment(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss zzz", locale).format(at.atZone(zone));
    }

    /** A cell as a person reads it. */
    public String of(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> text;
            case Cell.Count(long count) -> count(count);
            case Cell.Rate(double rate) -> percent(rate);
            case Cell.Lasting(double seconds) -> duration(seconds);
            case Cell.At(Instant at, ZoneId zone) -> moment(at, zone);
            case Cell.Missing(String why) -> why.isEmpty() ? "–" : why;
        };
    }

    /** A number of this form, as at the side of a chart. */
    String of(Column.Form form, double value) {
        return switch (form) {
            case RATE -> percent(value);
            case DURATION -> duration(value);
            default -> count(Math.round(value));
        };
    }

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

    /** Seconds as minutes and seconds, or hours, minutes and seconds. */
    public String duration(double seconds) {
        long whole = Math.round(seconds);
        return whole < HOUR
                ? "%d:%02d".formatted(whole / MINUTE, whole % MINUTE)
                : "%d:%02d:%02d".formatted(whole / HOUR, whole % HOUR / MINUTE, whole % MINUTE);
    }
}

package id.satupintu.kpi.export;

import id.satupintu.shell.Translations;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Words, figures and times as the reader of a file writes them. */
public record Wording(Translations texts, Locale locale) {

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
        return numbers().day(day);
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
        return numbers().count(count);
    }

    /** A fraction as per cent with one decimal. */
    public String percent(double rate) {
        return numbers().percent(rate);
    }

    /** Seconds as minutes and seconds, or hours, minutes and seconds. */
    public String duration(double seconds) {
        return numbers().duration(seconds);
    }

    /** As the screens write them too. */
    public Numbers numbers() {
        return new Numbers(locale);
    }
}

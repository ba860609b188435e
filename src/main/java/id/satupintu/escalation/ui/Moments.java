package id.satupintu.escalation.ui;

import com.vaadin.flow.component.Component;
import id.satupintu.workday.SiteZone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times and ages as people say them. */
final class Moments {

    private static final long MINUTES_OF_TWO_HOURS = 120;
    private static final long HOURS_OF_TWO_DAYS = 48;

    private Moments() {}

    /** "Sen 23 Nov, 08.00 WIB". */
    static String dayAndTime(Instant moment, SiteZone zone, Locale locale) {
        String pattern = english(locale) ? "EEE d MMM, HH:mm" : "EEE d MMM, HH.mm";
        return DateTimeFormatter.ofPattern(pattern, locale).format(moment.atZone(zone.id())) + " " + zone;
    }

    static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(day);
    }

    /** "35 mnt", "5 j", "3 hr": one figure, because an age is compared and not reckoned with. */
    static String age(Instant since, Instant now, Component reader) {
        Duration age = since.isAfter(now) ? Duration.ZERO : Duration.between(since, now);
        if (age.toMinutes() < MINUTES_OF_TWO_HOURS) {
            return reader.getTranslation("escalation.age.minutes", Long.toString(age.toMinutes()));
        }
        return age.toHours() < HOURS_OF_TWO_DAYS
                ? reader.getTranslation("escalation.age.hours", Long.toString(age.toHours()))
                : reader.getTranslation("escalation.age.days", Long.toString(age.toDays()));
    }

    private static boolean english(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}

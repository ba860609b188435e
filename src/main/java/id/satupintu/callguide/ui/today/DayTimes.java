package id.satupintu.callguide.ui.today;

import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A time of day at the site, as people write it. */
final class DayTimes {

    private DayTimes() {}

    static String at(Instant moment, SiteZone zone, Locale locale) {
        String pattern = locale.getLanguage().equals("en") ? "HH:mm" : "HH.mm";
        return DateTimeFormatter.ofPattern(pattern, locale).format(moment.atZone(zone.id()));
    }

    /** With the day before it, where it need not be today. */
    static String dayAndTime(Instant moment, SiteZone zone, Locale locale) {
        String day = DateTimeFormatter.ofPattern("d MMM", locale).format(moment.atZone(zone.id()));
        return day + " " + at(moment, zone, locale);
    }
}

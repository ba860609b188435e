package id.satupintu.callback.ui;

import id.satupintu.callback.CallbackRow;
import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as they are said at the customer's site. */
final class When {

    private When() {}

    /** "Sen 23 Nov, 08.00 WIB". */
    static String dayAndTime(Instant moment, SiteZone zone, Locale locale) {
        String pattern = locale.getLanguage().equals("en") ? "EEE d MMM, HH:mm" : "EEE d MMM, HH.mm";
        return DateTimeFormatter.ofPattern(pattern, locale).format(moment.atZone(zone.id())) + " " + zone;
    }

    static String due(CallbackRow row, Locale locale) {
        return dayAndTime(row.promisedBy(), row.zone(), locale);
    }
}

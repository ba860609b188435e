package id.satupintu.callback.ui;

import id.satupintu.callback.CallbackRow;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times as they are said at the customer's site. */
final class When {

    private When() {}

    /** "Sen 23 Nov, 08.00 WIB". */
    static String dayAndTime(Instant moment, SiteZone zone, Locale locale) {
        String pattern = locale.getLanguage().equals("en") ? "EEE d MMM, HH:mm" : "EEE d MMM, HH.mm";
        return DateTimeFormatter.ofPattern(pattern, locale).format(moment.atZone(zone.id())) + " " + zone;
    }

    /** When a customer may be called who may not be called now; empty where that is not the matter. */
    static String next(@Nullable CallbackRow row, Locale locale) {
        return row == null ? "" : dayAndTime(row.mayCallFrom(Workday.now()), row.zone(), locale);
    }

    static String due(CallbackRow row, Locale locale) {
        return dayAndTime(row.promisedBy(), row.zone(), locale);
    }
}

package id.satupintu.access.shift.ui;

import id.satupintu.access.shift.ShiftRow;
import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and hours of a shift by the clock of its site. */
final class ShiftWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    private ShiftWords() {}

    static String time(Instant moment, SiteZone zone) {
        return TIME.format(moment.atZone(zone.id()));
    }

    static String span(ShiftRow shift, SiteZone zone) {
        return time(shift.startsAt(), zone) + "–" + time(shift.endsAt(), zone);
    }

    static String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM", language).format(day);
    }
}

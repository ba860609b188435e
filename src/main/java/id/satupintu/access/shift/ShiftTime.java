package id.satupintu.access.shift;

import id.satupintu.workday.SiteZone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The span of one shift.
 *
 * @param day the site's day on which it begins
 * @param startsAt inside the shift
 * @param endsAt no longer inside it
 */
record ShiftTime(LocalDate day, Instant startsAt, Instant endsAt) {

    private static final Duration LONGEST = Duration.ofHours(16);

    /**
     * By the clock of the site; an end that is not after the beginning lies on the next day.
     *
     * @throws ShiftRefused when it is empty, or longer than 16 hours
     */
    static ShiftTime of(LocalDate day, LocalTime from, LocalTime until, SiteZone zone) {
        if (from.equals(until)) {
            throw new ShiftRefused("until", "empty");
        }
        Instant start = day.atTime(from).atZone(zone.id()).toInstant();
        LocalDate lastDay = until.isAfter(from) ? day : day.plusDays(1);
        Instant end = lastDay.atTime(until).atZone(zone.id()).toInstant();
        if (Duration.between(start, end).compareTo(LONGEST) > 0) {
            throw new ShiftRefused("until", "long");
        }
        return new ShiftTime(day, start, end);
    }
}

package id.satupintu.workday;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** When a customer may be called: 08:00 to 20:00 of the customer's own local time, every day. */
public final class CallingHours {

    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = LocalTime.of(20, 0);

    private CallingHours() {}

    /** Whether a call at {@code moment} reaches the customer inside calling hours. */
    public static boolean open(Instant moment, SiteZone zone) {
        LocalTime time = moment.atZone(zone.id()).toLocalTime();
        return !time.isBefore(OPENS) && time.isBefore(CLOSES);
    }

    /** The first moment from {@code moment} on at which the customer may be called. */
    public static Instant next(Instant moment, SiteZone zone) {
        ZonedDateTime local = moment.atZone(zone.id());
        if (local.toLocalTime().isBefore(OPENS)) {
            return local.with(OPENS).toInstant();
        }
        return open(moment, zone) ? moment : local.plusDays(1).with(OPENS).toInstant();
    }

    /**
     * By when a call promised at {@code from} is due: {@code within} by the clock on the wall, moved to the next
     * opening when that falls outside calling hours.
     */
    public static Instant promise(Instant from, Duration within, SiteZone zone) {
        return next(from.plus(within), zone);
    }

    /** The moment at which {@code worked} of open calling hours have gone by since {@code from}. */
    public static Instant after(Instant from, Duration worked, SiteZone zone) {
        Instant start = next(from, zone);
        Duration left = worked;
        while (true) {
            Instant close = start.atZone(zone.id()).with(CLOSES).toInstant();
            Duration today = Duration.between(start, close);
            if (left.compareTo(today) <= 0) {
                return start.plus(left);
            }
            left = left.minus(today);
            start = next(close, zone);
        }
    }
}

package id.satupintu.workday;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * When a customer may be called, every day by the customer's own local time.
 *
 * @param opens from then on
 * @param closes before then; the usual hours hold where it is not later than {@code opens}
 */
public record CallingHours(LocalTime opens, LocalTime closes) {

    /** 08:00 to 20:00. */
    public static final CallingHours USUAL = new CallingHours(LocalTime.of(8, 0), LocalTime.of(20, 0));

    public CallingHours {
        if (!opens.isBefore(closes)) {
            opens = LocalTime.of(8, 0);
            closes = LocalTime.of(20, 0);
        }
    }

    /** Whether a call at {@code moment} reaches the customer inside calling hours. */
    public boolean open(Instant moment, SiteZone zone) {
        LocalTime time = moment.atZone(zone.id()).toLocalTime();
        return !time.isBefore(opens) && time.isBefore(closes);
    }

    /** The first moment from {@code moment} on at which the customer may be called. */
    public Instant next(Instant moment, SiteZone zone) {
        ZonedDateTime local = moment.atZone(zone.id());
        if (local.toLocalTime().isBefore(opens)) {
            return local.with(opens).toInstant();
        }
        return open(moment, zone) ? moment : local.plusDays(1).with(opens).toInstant();
    }

    /**
     * By when a call promised at {@code from} is due: {@code within} by the clock on the wall, moved to the next
     * opening when that falls outside calling hours.
     */
    public Instant promise(Instant from, Duration within, SiteZone zone) {
        return next(from.plus(within), zone);
    }

    /** The moment at which {@code worked} of open calling hours have gone by since {@code from}. */
    public Instant after(Instant from, Duration worked, SiteZone zone) {
        Instant start = next(from, zone);
        Duration left = worked;
        while (true) {
            Instant close = start.atZone(zone.id()).with(closes).toInstant();
            Duration today = Duration.between(start, close);
            if (left.compareTo(today) <= 0) {
                return start.plus(left);
            }
            left = left.minus(today);
            start = next(close, zone);
        }
    }
}

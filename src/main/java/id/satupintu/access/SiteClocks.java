package id.satupintu.access;

import java.time.LocalDate;
import java.util.List;

/** When sites went over to another time zone, for whoever adds up days. */
public interface SiteClocks {

    /**
     * The changes that lie inside a range of days, so that it holds days of both zones; the latest first.
     *
     * @param from a change on this very day is none inside, because the day belongs to the new zone
     */
    List<ZoneChange> changedWithin(LocalDate from, LocalDate to);
}

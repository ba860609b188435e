package id.satupintu.access;

import id.satupintu.workday.SiteZone;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** By which clock each site lives, and when it went over to another, for whoever adds up days; nobody has to ask for leave. */
public interface SiteClocks {

    /**
     * The changes that lie inside a range of days, so that it holds days of both zones; the latest first.
     *
     * @param from a change on this very day is none inside, because the day belongs to the new zone
     */
    List<ZoneChange> changedWithin(LocalDate from, LocalDate to);

    /** The clock of each site by its code, those that are closed too. */
    Map<String, SiteZone> ofAll();
}

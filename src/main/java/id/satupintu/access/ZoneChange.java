package id.satupintu.access;

import id.satupintu.workday.SiteZone;
import java.time.LocalDate;

/**
 * That a site went over to another time zone.
 *
 * @param site its code
 * @param name as it is called now
 * @param day the first day of the new zone, by the new zone's calendar
 * @param before the zone of the days before
 * @param since the zone from that day on
 */
public record ZoneChange(String site, String name, LocalDate day, SiteZone before, SiteZone since) {}

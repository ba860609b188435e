package id.satupintu.access;

import id.satupintu.workday.SiteZone;

/**
 * A site as others see it.
 *
 * @param code short and stable, as {@code JKT}
 * @param unit code of the distribution unit that the site mainly serves
 */
public record SiteRow(String code, String name, SiteZone zone, String unit) {}

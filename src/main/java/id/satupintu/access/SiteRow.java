package id.satupintu.access;

import id.satupintu.workday.SiteZone;

/**
 * A site as others see it.
 *
 * @param code short and stable, as {@code JKT}
 * @param unit code of the distribution unit that the site mainly serves
 * @param closed whether nobody works there any more; its past stays
 */
public record SiteRow(String code, String name, SiteZone zone, String unit, boolean closed) {

    /** A site that is open. */
    public SiteRow(String code, String name, SiteZone zone, String unit) {
        this(code, name, zone, unit, false);
    }
}

package id.satupintu.units;

import id.satupintu.workday.SiteZone;

/**
 * One province in the list.
 *
 * @param unit code of the distribution unit that serves it
 * @param version as it was read
 */
public record ProvinceRow(String code, String name, String unit, SiteZone zone, long version) {}

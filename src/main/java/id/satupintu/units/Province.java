package id.satupintu.units;

import id.satupintu.workday.SiteZone;

/**
 * A province as connections lie in it.
 *
 * @param code two digits of Kemendagri, "33"
 * @param name for example "Jawa Tengah"
 * @param zone its own time zone; Kalimantan Tengah keeps WIB although its unit sits in WITA
 */
public record Province(String code, String name, SiteZone zone) {}

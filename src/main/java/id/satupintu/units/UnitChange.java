package id.satupintu.units;

import id.satupintu.workday.SiteZone;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a distribution unit.
 *
 * @param code capital letters and digits, 2 to 20; never changed later
 * @param notice what is not offered there, null where nothing is to be said
 * @param version as it was read, null for a new one
 */
public record UnitChange(
        String code,
        String name,
        String apktName,
        SiteZone zone,
        @Nullable String notice,
        @Nullable Long version) {

    /** Without a notice. */
    public UnitChange(String code, String name, String apktName, SiteZone zone, @Nullable Long version) {
        this(code, name, apktName, zone, null, version);
    }
}

package id.satupintu.units;

import id.satupintu.workday.SiteZone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A distribution unit of PLN.
 *
 * @param code short name, stable; KPI rows are keyed by it
 * @param name full name, "UID Jakarta Raya"
 * @param apktName name in the list of APKT, "DISTRIBUSI JAKARTA RAYA"
 * @param zone time zone of its seat
 * @param provinces the provinces that it serves
 * @param notice what is not offered there, for whoever guides a caller; null where nothing is to be said
 */
public record DistributionUnit(
        String code,
        String name,
        String apktName,
        SiteZone zone,
        List<Province> provinces,
        @Nullable String notice) {

    /** A unit of which nothing is to be said. */
    public DistributionUnit(String code, String name, String apktName, SiteZone zone, List<Province> provinces) {
        this(code, name, apktName, zone, provinces, null);
    }

    /** Keeps its own copy. */
    public DistributionUnit {
        provinces = List.copyOf(provinces);
    }

    /** Whether the unit serves that province. */
    public boolean serves(String province) {
        return provinces.stream().anyMatch(one -> one.code().equals(province));
    }
}

package id.satupintu.units;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The 22 distribution units, looked up by code or by the province of a connection. */
public final class Units {

    private static final List<DistributionUnit> ALL = UnitFile.read();
    private static final List<Province> PROVINCES = ALL.stream()
            .flatMap(unit -> unit.provinces().stream())
            .sorted(Comparator.comparing(Province::code))
            .toList();

    private Units() {}

    /** Every unit, from west to east. */
    public static List<DistributionUnit> all() {
        return ALL;
    }

    /** Every province, by code. */
    public static List<Province> provinces() {
        return PROVINCES;
    }

    /** The unit of that code. */
    public static Optional<DistributionUnit> byCode(String code) {
        return ALL.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** The unit that serves a province; Central Java and Yogyakarta share one. */
    public static Optional<DistributionUnit> ofProvince(String province) {
        return ALL.stream().filter(unit -> unit.serves(province)).findFirst();
    }

    /** The province of that code. */
    public static Optional<Province> province(String code) {
        return PROVINCES.stream()
                .filter(province -> province.code().equals(code))
                .findFirst();
    }
}

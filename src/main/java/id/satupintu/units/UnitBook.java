package id.satupintu.units;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The units as they are known at one moment.
 *
 * @param units every distribution unit, from west to east
 * @param serviceUnits names of the service units that are in use, by the code of their distribution unit
 */
record UnitBook(List<DistributionUnit> units, Map<String, List<String>> serviceUnits) {

    UnitBook {
        units = List.copyOf(units);
        serviceUnits = Map.copyOf(serviceUnits);
    }

    /** What comes with the product; service units are the centre's own to write. */
    static UnitBook shipped() {
        return new UnitBook(UnitFile.read(), Map.of());
    }

    /** Every province, by code. */
    List<Province> provinces() {
        return units.stream()
                .flatMap(unit -> unit.provinces().stream())
                .sorted(Comparator.comparing(Province::code))
                .toList();
    }
}

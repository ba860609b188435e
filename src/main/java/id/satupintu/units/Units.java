package id.satupintu.units;

import java.util.List;
import java.util.Optional;

/**
 * The distribution units, looked up by code or by the province of a connection. Until the house has read what its
 * administrator keeps of them, they are the 22 that come with the product.
 */
public final class Units {

    private record Known(UnitBook book, List<Province> provinces) {

        static Known of(UnitBook book) {
            return new Known(book, book.provinces());
        }
    }

    private static volatile Known known = Known.of(UnitBook.shipped());

    private Units() {}

    /** From now on this is known. */
    static void know(UnitBook book) {
        known = Known.of(book);
    }

    /** Every unit, from west to east. */
    public static List<DistributionUnit> all() {
        return known.book().units();
    }

    /** Every province, by code. */
    public static List<Province> provinces() {
        return known.provinces();
    }

    /** The unit of that code. */
    public static Optional<DistributionUnit> byCode(String code) {
        return all().stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** The unit that serves a province; Central Java and Yogyakarta share one. */
    public static Optional<DistributionUnit> ofProvince(String province) {
        return all().stream().filter(unit -> unit.serves(province)).findFirst();
    }

    /** The province of that code. */
    public static Optional<Province> province(String code) {
        return provinces().stream()
                .filter(province -> province.code().equals(code))
                .findFirst();
    }

    /** Names of the service units below a distribution unit, by the alphabet; empty while nobody has written them. */
    public static List<String> serviceUnits(String unit) {
        return known.book().serviceUnits().getOrDefault(unit, List.of());
    }
}

package id.satupintu.identity;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of region codes, current and historic, read once. Match on the code, never on the name: names move. */
final class Regions {

    private static final Map<String, Row> TABLE = load();

    private Regions() {}

    private record Row(String name, boolean current) {}

    /**
     * @param nik 16 digits
     * @return the region as far down as its code is known; nothing for an unknown province
     */
    static Optional<Region> of(String nik) {
        var province = TABLE.get(nik.substring(0, 2));
        if (province == null) {
            return Optional.empty();
        }
        var regency = TABLE.get(nik.substring(0, 4));
        var district = regency == null ? null : TABLE.get(nik.substring(0, 6));
        return Optional.of(new Region(
                nik.substring(0, district != null ? 6 : regency != null ? 4 : 2),
                province.name,
                nameOf(regency),
                nameOf(district),
                district != null && district.current));
    }

    private static @Nullable String nameOf(@Nullable Row row) {
        return row == null ? null : row.name;
    }

    private static Map<String, Row> load() {
        var table = HashMap.<String, Row>newHashMap(9_000);
        Shipped.lines("regions.csv").skip(1).forEach(line -> {
            var cells = line.split(",", 5);
            table.put(cells[0], new Row(written(cells[1]), cells[3].equals("1")));
        });
        return Map.copyOf(table);
    }

    /** Historic regencies come as KAB. MIMIKA; on the screen they stand beside Kabupaten Mimika. */
    private static String written(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        return Stream.of(name.replace("KAB. ", "KABUPATEN ").split(" "))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(joining(" "));
    }
}

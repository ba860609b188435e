package id.satupintu.units;

import id.satupintu.workday.SiteZone;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the two tables that come with the product. */
final class UnitFile {

    private UnitFile() {}

    static List<DistributionUnit> read() {
        List<String[]> provinces = rows("/units/provinces.csv");
        return rows("/units/units.csv").stream()
                .map(row -> unit(row, provinces))
                .toList();
    }

    private static DistributionUnit unit(String[] row, List<String[]> provinces) {
        List<Province> served = provinces.stream()
                .filter(province -> province[2].equals(row[0]))
                .map(province -> new Province(province[0], province[1], SiteZone.valueOf(province[3])))
                .toList();
        return new DistributionUnit(row[0], row[1], row[2], SiteZone.valueOf(row[3]), served);
    }

    private static List<String[]> rows(String path) {
        try (InputStream file = Objects.requireNonNull(UnitFile.class.getResourceAsStream(path), path);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

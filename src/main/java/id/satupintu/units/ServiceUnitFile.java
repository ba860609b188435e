package id.satupintu.units;

import id.satupintu.shell.CsvTable;
import id.satupintu.units.ServiceUnitLine.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A list of service units as a spreadsheet file, set against what is known: the columns {@code unit} (code, name or APKT
 * name of the distribution unit), {@code name}, and {@code province} (code or name; not needed where the unit serves one).
 * Pure.
 */
final class ServiceUnitFile {

    static final int LONGEST = 1_000_000;
    static final int LONGEST_NAME = 120;

    private static final String UNIT = "unit";
    private static final String NAME = "name";
    private static final String PROVINCE = "province";

    private final List<UnitRow> known;
    private final Set<String> seen = new HashSet<>();

    private ServiceUnitFile(List<UnitRow> known) {
        this.known = known;
    }

    /**
     * What each line would do.
     *
     * @throws UnitRefused when the file is too long or has not the columns
     */
    static List<ServiceUnitLine> read(String file, List<UnitRow> known) {
        if (file.length() > LONGEST) {
            throw new UnitRefused("file", "too-long");
        }
        CsvTable table = CsvTable.of(file);
        if (!table.heading().containsAll(List.of(UNIT, NAME))) {
            throw new UnitRefused("file", "columns");
        }
        ServiceUnitFile reading = new ServiceUnitFile(known);
        List<ServiceUnitLine> lines = new ArrayList<>();
        for (int at = 0; at < table.rows().size(); at++) {
            Map<String, String> cells = table.rows().get(at);
            if (!cells.values().stream().allMatch(String::isBlank)) {
                lines.add(reading.line(at + 2, cells));
            }
        }
        return lines;
    }

    private ServiceUnitLine line(int number, Map<String, String> cells) {
        String unit = cell(cells, UNIT);
        String name = cell(cells, NAME);
        try {
            ServiceUnitRow row = row(unit, name, cell(cells, PROVINCE));
            return new ServiceUnitLine(number, unit, name, kind(row), row, null, null);
        } catch (UnitRefused why) {
            return new ServiceUnitLine(number, unit, name, Kind.FAULT, null, why.field(), why.reason());
        }
    }

    private ServiceUnitRow row(String written, String name, String province) {
        UnitRow unit = known.stream()
                .filter(one -> Stream.of(one.code(), one.name(), one.apktName()).anyMatch(written::equalsIgnoreCase))
                .findFirst()
                .orElseThrow(() -> new UnitRefused(UNIT, "unknown"));
        refuse(name.isBlank(), NAME, "missing");
        refuse(name.length() > LONGEST_NAME, NAME, "malformed");
        refuse(!seen.add(unit.code() + " " + name.toLowerCase(Locale.ROOT)), NAME, "twice");
        String code = province(unit, province).code();
        return before(unit.code(), name)
                .map(old -> new ServiceUnitRow(old.id(), unit.code(), code, old.name(), true, old.version()))
                .orElseGet(() -> new ServiceUnitRow(null, unit.code(), code, name, true, 0));
    }

    private static ProvinceRow province(UnitRow unit, String written) {
        List<ProvinceRow> served = unit.provinces();
        refuse(written.isEmpty() && served.size() != 1, PROVINCE, "missing");
        return served.stream()
                .filter(one -> written.isEmpty() || written.equals(one.code()) || written.equalsIgnoreCase(one.name()))
                .findFirst()
                .orElseThrow(() -> new UnitRefused(PROVINCE, "unknown"));
    }

    private Optional<ServiceUnitRow> before(String unit, String name) {
        return known.stream()
                .flatMap(one -> one.serviceUnits().stream())
                .filter(old -> old.unit().equals(unit) && old.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private Kind kind(ServiceUnitRow row) {
        return before(row.unit(), row.name())
                .map(old -> old.equals(row) ? Kind.SAME : Kind.CHANGED)
                .orElse(Kind.NEW);
    }

    private static String cell(Map<String, String> cells, String column) {
        return cells.getOrDefault(column, "").strip();
    }

    private static void refuse(boolean wrong, String field, String reason) {
        if (wrong) {
            throw new UnitRefused(field, reason);
        }
    }
}

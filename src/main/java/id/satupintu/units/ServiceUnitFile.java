package id.satupintu.units;

import id.satupintu.shell.CsvTable;
import id.satupintu.units.ServiceUnitLine.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final Map<String, ServiceUnitRow> standing;
    private final Set<String> seen = new HashSet<>();

    private ServiceUnitFile(List<UnitRow> known) {
        this.known = known;
        this.standing = known.stream()
                .flatMap(unit -> unit.serviceUnits().stream())
                .collect(Collectors.toMap(old -> key(old.unit(), old.name()), old -> old, (first, second) -> first));
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
        return table.lines().stream()
                .map(line -> reading.line(line.number(), line.cells()))
                .toList();
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
        refuse(!seen.add(key(unit.code(), name)), NAME, "twice");
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
        return Optional.ofNullable(standing.get(key(unit, name)));
    }

    /** Names differ by more than small and large letters. */
    private static String key(String unit, String name) {
        return unit + " " + name.toLowerCase(Locale.ROOT);
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

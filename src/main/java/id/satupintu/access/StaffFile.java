package id.satupintu.access;

import id.satupintu.shell.CsvTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list of staff as a CSV file, as spreadsheets write it: a head with the names of the columns, then one person a line.
 * Commas or semicolons part the cells, quotation marks may stand around them. Pure.
 */
final class StaffFile {

    static final String LOGIN = "login";
    static final String NAME = "name";
    static final String ROLE = "role";
    static final String TEAM = "team";
    static final String SITE = "site";
    static final String LEAD = "lead";
    static final String ACTIVE = "active";
    static final int LONGEST = 1_000_000;

    private static final List<String> COLUMNS = List.of(LOGIN, NAME, ROLE, TEAM, SITE, LEAD, ACTIVE);
    private static final List<String> NEEDED = List.of(LOGIN, NAME, ROLE);
    private static final Map<String, Boolean> YES_OR_NO =
            Map.of("", false, "ya", true, "yes", true, "true", true, "tidak", false, "no", false, "false", false);

    private StaffFile() {}

    /** One line of the file; cells of columns that it does not have are "". */
    record Line(int number, Map<String, String> cells) {

        String text(String column) {
            return cells.getOrDefault(column, "").strip();
        }

        @Nullable
        String textIf(String column) {
            String text = text(column);
            return text.isEmpty() ? null : text;
        }

        Optional<Role> role() {
            String written = text(ROLE).toUpperCase(Locale.ROOT);
            for (Role role : Role.values()) {
                if (role.name().equals(written)) {
                    return Optional.of(role);
                }
            }
            return Optional.empty();
        }

        /** Whether it says yes; empty when it says neither yes nor no. */
        Optional<Boolean> flag(String column) {
            return Optional.ofNullable(YES_OR_NO.get(text(column).toLowerCase(Locale.ROOT)));
        }

        /** Who is not said to have left works here. */
        boolean active() {
            return text(ACTIVE).isEmpty() || flag(ACTIVE).orElse(true);
        }
    }

    /**
     * The lines below the head.
     *
     * @throws StaffRefused when it is too long, or a needed column is missing or one unknown
     */
    static List<Line> read(String file) {
        if (file.length() > LONGEST) {
            throw new StaffRefused("file", "too-long");
        }
        CsvTable table = CsvTable.of(file);
        refuseOtherColumns(table.heading().stream().map(StaffFile::column).toList());
        return table.lines().stream().map(StaffFile::line).toList();
    }

    private static Line line(CsvTable.Line written) {
        Map<String, String> cells = new HashMap<>();
        written.cells().forEach((name, cell) -> cells.put(column(name), cell));
        return new Line(written.number(), cells);
    }

    private static String column(String written) {
        return written.toLowerCase(Locale.ROOT);
    }

    private static void refuseOtherColumns(List<String> columns) {
        if (!columns.containsAll(NEEDED) || !COLUMNS.containsAll(columns)) {
            throw new StaffRefused("file", "columns");
        }
    }
}

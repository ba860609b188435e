package id.satupintu.kpi.rollup;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cells that stand, and what is put in their place. */
@Component("kpiCells")
class Cells {

    static final List<String> KEYS = List.of(
            "level_no",
            "axis",
            "site_day",
            "site_hour",
            "site",
            "unit",
            "team",
            "cso",
            "tl",
            "route",
            "choice",
            "legs",
            "zone_a",
            "zone_z");

    private static final int ZONES = KEYS.size() - 1;

    private final JdbcClient jdbc;
    private final Scanning scanning;
    private final Loading loading;
    private final int countings;
    private final int timings;
    private final List<String> columns;
    private final String select;

    Cells(JdbcClient jdbc, Catalogue catalogue, Scanning scanning, Loading loading) {
        this.jdbc = jdbc;
        this.scanning = scanning;
        this.loading = loading;
        this.countings = catalogue.countings().size();
        this.timings = catalogue.timings().size();
        this.columns = Stream.of(
                        KEYS.stream(),
                        catalogue.countings().stream().map(Counting::column),
                        catalogue.timings().stream().map(Timing::rolled))
                .flatMap(names -> names)
                .toList();
        this.select = "select " + columns.stream().map(column -> "f." + column).collect(joining(", "))
                + " from kpi_cell f where ";
    }

    /** A sheet with nothing on it. */
    Sheet sheet() {
        return new Sheet(() -> new Cell(countings, timings));
    }

    /** What stands, as a sheet; rows of several days add up by their keys. */
    Sheet standing(String where, Map<String, ?> parameters) {
        Sheet sheet = sheet();
        scanning.each(select + where, columns.size(), parameters, row -> read(row, sheet.at(key(row))));
        return sheet;
    }

    /** Puts what was worked out in the place of what stands; whether it differed at all. */
    boolean replace(String where, Map<String, ?> parameters, LocalDate day, Sheet worked) {
        Map<Key, Cell> next = worked.cells();
        if (stands(where, parameters, next)) {
            return false;
        }
        jdbc.sql("delete from kpi_cell f where " + where).params(parameters).update();
        loading.load(columns, day, next);
        return true;
    }

    /** Whether it stands as it was worked out, each cell once: rows are compared as they come. */
    private boolean stands(String where, Map<String, ?> parameters, Map<Key, Cell> worked) {
        Set<Cell> alike = Collections.newSetFromMap(new IdentityHashMap<>(worked.size()));
        int[] rows = {0};
        scanning.each(select + where, columns.size(), parameters, row -> {
            rows[0]++;
            Cell cell = worked.get(key(row));
            if (cell != null && isAlike(row, cell)) {
                alike.add(cell);
            }
        });
        return rows[0] == worked.size() && alike.size() == worked.size();
    }

    private boolean isAlike(Line row, Cell cell) throws SQLException {
        boolean alike =
                Objects.equals(row.text(ZONES), cell.zoneA()) && Objects.equals(row.text(ZONES + 1), cell.zoneZ());
        int at = KEYS.size() + 1;
        for (int what = 0; alike && what < countings; what++) {
            alike = row.number(at++) == cell.counted(what);
        }
        for (int what = 0; alike && what < timings; what++) {
            alike = row.same(at++, cell.packed(what));
        }
        return alike;
    }

    private static Key key(Line row) throws SQLException {
        return new Key(
                Level.values()[row.number(1)],
                Axis.values()[row.number(2)],
                row.number(4),
                row.text(5),
                row.text(6),
                row.text(7),
                row.id(8),
                row.id(9),
                row.text(10),
                row.text(11),
                Objects.requireNonNull(row.text(12)));
    }

    private void read(Line row, Cell cell) throws SQLException {
        cell.in(row.text(ZONES));
        cell.in(row.text(ZONES + 1));
        int first = KEYS.size() + 1;
        for (int what = 0; what < countings; what++) {
            cell.count(what, row.number(first + what));
        }
        for (int what = 0; what < timings; what++) {
            cell.add(what, row.bytes(first + countings + what));
        }
    }
}

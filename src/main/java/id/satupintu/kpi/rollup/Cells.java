package id.satupintu.kpi.rollup;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        if (next.equals(standing(where, parameters).cells())) {
            return false;
        }
        jdbc.sql("delete from kpi_cell f where " + where).params(parameters).update();
        loading.load(columns, day, next);
        return true;
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
        cell.in(row.text(13));
        cell.in(row.text(14));
        int first = KEYS.size() + 1;
        for (int what = 0; what < countings; what++) {
            cell.count(what, row.number(first + what));
        }
        for (int what = 0; what < timings; what++) {
            cell.add(what, row.bytes(first + countings + what));
        }
    }
}

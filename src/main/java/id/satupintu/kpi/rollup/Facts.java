package id.satupintu.kpi.rollup;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the facts of hours once and adds each to all cells in which it counts. */
@Component("kpiFacts")
class Facts {

    private static final int FETCH = 5000;
    private static final int FIRST_TIMED = 8;

    private final JdbcClient jdbc;
    private final Shapes shapes;
    private final Places places;
    private final List<Timing> timings;
    private final String sql;

    Facts(JdbcClient jdbc, Catalogue catalogue, Shapes shapes, Places places) {
        this.jdbc = jdbc;
        this.shapes = shapes;
        this.places = places;
        this.timings = catalogue.timings();
        String columns =
                timings.stream().map(timing -> ", f." + timing.column()).collect(joining());
        this.sql = "select f.site_hour, f.sign, f.profile, f.place, f.cso, f.tl, " + Shapes.FLAGS + " as flags"
                + columns + " from kpi_entry f where f.site_day = :day";
    }

    /** Adds the facts of these hours of a day along these axes, of all hours where none are named. */
    void add(LocalDate day, Collection<Integer> hours, Instant now, Collection<Axis> axes, Sheet sheet) {
        Map<String, Object> parameters = Map.of("day", day, "hours", hours, "now", now.atOffset(ZoneOffset.UTC));
        Spread spread = new Spread(sheet, axes, places);
        jdbc.sql(hours.isEmpty() ? sql : sql + " and f.site_hour in (:hours)")
                .withFetchSize(FETCH)
                .params(parameters)
                .query(row -> {
                    Shape shape = shapes.of(row.getInt(3), row.getInt(7), parameters);
                    UUID cso = row.getObject(5, UUID.class);
                    add(
                            row,
                            shape,
                            spread.of(row.getInt(1), row.getInt(4), shape.legs(), cso, row.getObject(6, UUID.class)));
                });
    }

    private void add(ResultSet row, Shape shape, List<Cell> cells) throws SQLException {
        int sign = row.getInt(2);
        for (Cell cell : cells) {
            shape.count(cell, sign);
        }
        for (int timed : shape.times()) {
            long millis = row.getLong(FIRST_TIMED + timed);
            if (!row.wasNull()) {
                int bucket = Lengths.bucket(millis);
                for (Cell cell : cells) {
                    cell.lengths(timed).add(bucket, sign, sign * millis);
                }
            }
        }
    }
}

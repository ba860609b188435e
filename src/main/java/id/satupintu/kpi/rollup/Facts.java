package id.satupintu.kpi.rollup;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the facts of hours once and adds each to all cells in which it counts. */
@Component("kpiFacts")
class Facts {

    private static final int FIRST_TIMED = 8;
    private static final long UNTIMED = Long.MIN_VALUE;

    private final Scanning scanning;
    private final Shapes shapes;
    private final Places places;
    private final List<Timing> timings;
    private final String sql;

    Facts(Scanning scanning, Catalogue catalogue, Shapes shapes, Places places) {
        this.scanning = scanning;
        this.shapes = shapes;
        this.places = places;
        this.timings = catalogue.timings();
        String columns =
                timings.stream().map(timing -> ", f." + timing.column()).collect(joining());
        this.sql = "select f.site_hour, f.sign, f.profile, f.place, f.cso, f.tl, " + Shapes.FLAGS + " as flags"
                + columns + " from kpi_entry f where f.site_day = :day";
    }

    /**
     * Adds the facts of these hours of a day along these axes, of all hours where none are named, to an empty sheet. The
     * whole centre is the sum of its sites, which are asked with it; no fact is added to it.
     */
    void add(LocalDate day, Collection<Integer> hours, Instant now, Collection<Axis> axes, Sheet sheet) {
        Map<String, Object> parameters = Map.of("day", day, "hours", hours, "now", now.atOffset(ZoneOffset.UTC));
        shapes.learn(parameters);
        places.learn();
        List<Axis> added = axes.stream().filter(axis -> axis != Axis.CENTRE).toList();
        Spread spread = new Spread(sheet, added, places);
        scanning.each(
                hours.isEmpty() ? sql : sql + " and f.site_hour in (:hours)",
                FIRST_TIMED + timings.size() - 1,
                parameters,
                fact -> {
                    Shape shape = shapes.of(fact.number(3), fact.number(7));
                    add(fact, shape, spread.of(fact.number(1), fact.number(4), shape.about(), fact.id(5), fact.id(6)));
                });
        if (axes.contains(Axis.CENTRE)) {
            sheet.sumSites();
        }
    }

    private void add(Line fact, Shape shape, List<Cell> cells) throws SQLException {
        int sign = fact.number(2);
        for (Cell cell : cells) {
            shape.count(cell, sign);
        }
        for (int timed : shape.times()) {
            long millis = fact.number(FIRST_TIMED + timed, UNTIMED);
            if (millis != UNTIMED) {
                int bucket = Lengths.bucket(millis);
                for (Cell cell : cells) {
                    cell.lengths(timed).add(bucket, sign, sign * millis);
                }
            }
        }
    }
}

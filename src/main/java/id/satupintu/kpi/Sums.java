package id.satupintu.kpi;

import static java.util.stream.Collectors.joining;

import id.satupintu.kpi.rollup.Counting;
import id.satupintu.kpi.rollup.Slice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads counts: closed hours from the rollups, open and reopened ones from their facts, what is owed from what is open. */
@Component("kpiSums")
class Sums {

    private static final String COUNTS =
            "select %s, min(%s) as zone_a, max(%s) as zone_z, %s from %s where %s group by %s";
    private final JdbcClient jdbc;
    private final Reading reading;

    Sums(JdbcClient jdbc, Reading reading) {
        this.jdbc = jdbc;
        this.reading = reading;
    }

    /** By key, in the order of keys. */
    Map<String, Tally> by(Grain grain, Selection selection, Set<Measure> measures) {
        Map<String, Tally> rows = new TreeMap<>();
        EnumSet<Measure> happened = EnumSet.copyOf(measures);
        happened.removeIf(Measure::isOwedNow);
        EnumSet<Measure> owed = EnumSet.copyOf(measures);
        owed.removeAll(happened);
        if (!happened.isEmpty()) {
            reading.slices(grain, selection).forEach(slice -> count(slice, grain, selection, happened, rows));
        }
        if (!owed.isEmpty()) {
            String where = selection.where(grain);
            read(
                    grain,
                    grain.from("kpi_standing"),
                    where,
                    selection,
                    owed,
                    Counting::overFacts,
                    "f.zone",
                    "f.zone",
                    rows);
        }
        return rows;
    }

    /** Everything, once. */
    Tally whole(Selection selection, Set<Measure> measures) {
        Tally whole = new Tally();
        by(Grain.MONTH, selection, measures).values().forEach(whole::addAll);
        return whole;
    }

    private void count(Slice slice, Grain grain, Selection selection, Set<Measure> measures, Map<String, Tally> rows) {
        String where = slice.where() + " and " + selection.where(grain);
        if (slice.rolled()) {
            String from = grain.from("kpi_cell");
            read(grain, from, where, selection, measures, Counting::overCells, "f.zone_a", "f.zone_z", rows);
        } else {
            String from = grain.from("kpi_fact");
            read(grain, from, where, selection, measures, Counting::overFacts, "f.zone", "f.zone", rows);
        }
    }

    private void read(
            Grain grain,
            String from,
            String where,
            Selection selection,
            Set<Measure> measures,
            Function<Counting, String> sum,
            String zoneA,
            String zoneZ,
            Map<String, Tally> rows) {
        String sums = measures.stream().map(sum).collect(joining(", "));
        String sql = COUNTS.formatted(grain.columns(), zoneA, zoneZ, sums, from, where, grain.columns());
        jdbc.sql(sql).params(selection.parameters()).query(row -> {
            add(row, measures, rows.computeIfAbsent(grain.key(row), key -> new Tally()));
        });
    }

    private static void add(ResultSet row, Set<Measure> measures, Tally tally) throws SQLException {
        for (Measure measure : measures) {
            tally.count(measure, row.getLong(measure.column()));
        }
        for (String zone : List.of("zone_a", "zone_z")) {
            String name = row.getString(zone);
            if (name != null) {
                tally.in(name);
            }
        }
    }
}

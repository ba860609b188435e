package id.satupintu.kpi;

import static java.util.stream.Collectors.joining;

import id.satupintu.kpi.ledger.FactKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the counts of every row of a report: for each kind of fact one sum over its measures. */
@Component("kpiSums")
class Sums {

    private static final String COUNTS =
            "select %s as k, min(f.zone) as zone_a, max(f.zone) as zone_z, %s from %s where %s group by %s";
    private static final String DURATIONS =
            "select %s as k, f.duration_ms as ms, sum(f.sign) as n from %s where %s group by %s, f.duration_ms"
                    + " having sum(f.sign) > 0";

    private final JdbcClient jdbc;

    Sums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By key, in the order of keys; rows in which nothing stands are left out. */
    Map<String, Tally> by(Grain grain, Selection selection) {
        Map<String, Tally> rows = new TreeMap<>();
        for (FactKind kind : FactKind.values()) {
            count(kind, grain, selection, rows);
        }
        rank(grain, selection, rows);
        rows.values().removeIf(Tally::isNothing);
        return rows;
    }

    /** Everything of one kind, once. */
    Tally whole(FactKind kind, Selection selection) {
        Map<String, Tally> rows = new TreeMap<>();
        count(kind, Grain.SITE, selection, rows);
        Tally whole = new Tally();
        rows.values().forEach(whole::addAll);
        return whole;
    }

    private void count(FactKind kind, Grain grain, Selection selection, Map<String, Tally> rows) {
        List<Measure> measures = Stream.of(Measure.values())
                .filter(measure -> measure.kind() == kind)
                .toList();
        String sums = measures.stream().map(Sums::sum).collect(joining(", "));
        String sql = COUNTS.formatted(grain.key(), sums, grain.from(), selection.where(kind), grain.key());
        jdbc.sql(sql).params(selection.parameters()).query(row -> {
            add(row, measures, rows.computeIfAbsent(row.getString("k"), key -> new Tally()));
        });
    }

    private static String sum(Measure measure) {
        return "sum(case when " + measure.condition() + " then f.sign else 0 end) as n_" + measure.name();
    }

    private static void add(ResultSet row, List<Measure> measures, Tally tally) throws SQLException {
        for (Measure measure : measures) {
            tally.count(measure, row.getLong("n_" + measure.name()));
        }
        for (String zone : new String[] {row.getString("zone_a"), row.getString("zone_z")}) {
            if (zone != null) {
                tally.in(zone);
            }
        }
    }

    private void rank(Grain grain, Selection selection, Map<String, Tally> rows) {
        String where = selection.where(FactKind.VERIFICATION) + " and " + Measure.DECIDED.condition();
        String sql = DURATIONS.formatted(grain.key(), grain.from(), where, grain.key());
        jdbc.sql(sql).params(selection.parameters()).query(row -> {
            rows.computeIfAbsent(row.getString("k"), key -> new Tally()).took(row.getLong("ms"), row.getLong("n"));
        });
    }
}

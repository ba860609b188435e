package id.satupintu.kpi;

import static java.util.stream.Collectors.joining;

import id.satupintu.kpi.Figures.Turnaround;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the figures of every row of a report: one sum over all measures, one ranking of durations. */
@Component("kpiSums")
class Sums {

    /** Everything in one row. */
    private static final String WHOLE = "(select 'all' as k, f.* from kpi_fact f where %s) f";

    private static final String COUNTS = "select f.k, min(f.zone) as zone_a, max(f.zone) as zone_z, "
            + Stream.of(Measure.values()).map(Sums::sum).collect(joining(", "))
            + " from %s group by f.k";

    /** Nearest rank in whole numbers: the smallest rank r with r / n >= 1/2, or 9/10. */
    private static final String TURNAROUND = """
            select k, min(case when r * 2 >= n then duration_ms end) as p50,
                   min(case when r * 10 >= n * 9 then duration_ms end) as p90
            from (select f.k, f.duration_ms, row_number() over (partition by f.k order by f.duration_ms) as r,
                         count(*) over (partition by f.k) as n
                  from %s) ranked group by k""";

    private final JdbcClient jdbc;

    Sums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String sum(Measure measure) {
        return "sum(case when " + measure.condition() + " then f.sign else 0 end) as n_" + measure.name();
    }

    /** By key, in the order of keys. */
    Map<String, Figures> by(Grain grain, Selection selection) {
        return read(selection, grain.facts(selection.where()), grain.facts(decided(selection)));
    }

    /** Everything once. */
    Figures whole(Selection selection) {
        return read(selection, WHOLE.formatted(selection.where()), WHOLE.formatted(decided(selection)))
                .getOrDefault("all", Figures.NOTHING);
    }

    private static String decided(Selection selection) {
        return selection.where() + " and " + Measure.DECIDED.condition() + " and " + Selection.STANDING;
    }

    private Map<String, Figures> read(Selection selection, String facts, String decided) {
        Map<String, Turnaround> turnarounds = new HashMap<>();
        jdbc.sql(TURNAROUND.formatted(decided)).params(selection.parameters()).query(row -> {
            turnarounds.put(row.getString("k"), turnaround(row));
        });
        Map<String, Figures> figures = new TreeMap<>();
        jdbc.sql(COUNTS.formatted(facts)).params(selection.parameters()).query(row -> {
            String key = row.getString("k");
            figures.put(key, figures(row, turnarounds.get(key)));
        });
        figures.values().removeIf(Figures::isNothing);
        return figures;
    }

    private static Turnaround turnaround(ResultSet row) throws SQLException {
        return new Turnaround(row.getObject("p50", Long.class), row.getObject("p90", Long.class));
    }

    private static Figures figures(ResultSet row, @Nullable Turnaround turnaround) throws SQLException {
        Map<Measure, Long> counts = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            counts.put(measure, row.getLong("n_" + measure.name()));
        }
        String zone = row.getString("zone_a");
        boolean one = zone != null && zone.equals(row.getString("zone_z"));
        return new Figures(counts, turnaround == null ? Turnaround.UNKNOWN : turnaround, one ? zone : null);
    }
}

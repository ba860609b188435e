package id.satupintu.kpi;

import id.satupintu.kpi.rollup.Slice;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads distributions: closed days from the rollups, the others from their facts. */
@Component("kpiTimes")
class Times {

    private static final String ROLLED = "select %s as k, f.bucket as b, sum(f.n) as n, sum(f.total_ms) as ms from %s"
            + " where %s group by %s, f.bucket";
    private static final String FACTS =
            "select %s as k, f.%s as b, sum(f.sign) as n from %s where %s and %s group by %s,"
                    + " f.%s having sum(f.sign) <> 0";

    private final JdbcClient jdbc;
    private final Reading reading;

    Times(JdbcClient jdbc, Reading reading) {
        this.jdbc = jdbc;
        this.reading = reading;
    }

    /** Adds a span to the rows by key. */
    void by(Grain grain, Selection selection, Span span, Map<String, Tally> rows) {
        for (Slice slice : reading.spans(grain, selection, span)) {
            String where = slice.where() + " and " + selection.where() + grain.only();
            if (slice.rolled()) {
                rolled(grain, where, selection, span, rows);
            } else {
                facts(grain, where, selection, span, rows);
            }
        }
    }

    private void rolled(Grain grain, String where, Selection selection, Span span, Map<String, Tally> rows) {
        String sql = ROLLED.formatted(grain.key(), grain.from("kpi_span"), where, grain.key());
        jdbc.sql(sql).params(selection.parameters()).query(row -> {
            tally(row.getString("k"), rows).took(span, row.getInt("b"), row.getLong("n"), row.getLong("ms"));
        });
    }

    private void facts(Grain grain, String where, Selection selection, Span span, Map<String, Tally> rows) {
        String sql = FACTS.formatted(
                grain.key(), span.column(), grain.from("kpi_fact"), span.timed(), where, grain.key(), span.column());
        jdbc.sql(sql).params(selection.parameters()).query(row -> {
            tally(row.getString("k"), rows).took(span, row.getLong("b"), row.getLong("n"));
        });
    }

    private static Tally tally(String key, Map<String, Tally> rows) {
        return rows.computeIfAbsent(key, absent -> new Tally());
    }
}

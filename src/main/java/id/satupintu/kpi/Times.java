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
    private static final String FACTS = "select %s as k, %s as b, sum(f.sign) as n, sum(f.sign * f.%s) as ms from %s"
            + " where %s and %s group by %s, %s having sum(f.sign) <> 0";

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
            jdbc.sql(slice.rolled() ? rolled(grain, where) : facts(grain, where, span))
                    .params(selection.parameters())
                    .query(row -> {
                        rows.computeIfAbsent(row.getString("k"), key -> new Tally())
                                .took(span, row.getInt("b"), row.getLong("n"), row.getLong("ms"));
                    });
        }
    }

    private static String rolled(Grain grain, String where) {
        return ROLLED.formatted(grain.key(), grain.from("kpi_span"), where, grain.key());
    }

    private static String facts(Grain grain, String where, Span span) {
        String bucket = span.bucketOfFact();
        return FACTS.formatted(
                grain.key(), bucket, span.column(), grain.from("kpi_fact"), span.timed(), where, grain.key(), bucket);
    }
}

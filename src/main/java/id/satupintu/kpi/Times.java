package id.satupintu.kpi;

import static java.util.stream.Collectors.joining;

import id.satupintu.kpi.rollup.Slice;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads distributions: closed hours from the rollups, the others from their facts. */
@Component("kpiTimes")
class Times {

    private static final String ROLLED = "select %s, %s from %s where %s and coalesce(%s) is not null";
    private static final String FACTS = "select %s, f.%s as b, sum(f.sign) as n from %s where %s and %s group by %s,"
            + " f.%s having sum(f.sign) <> 0";

    private final JdbcClient jdbc;
    private final Reading reading;

    Times(JdbcClient jdbc, Reading reading) {
        this.jdbc = jdbc;
        this.reading = reading;
    }

    /** Adds spans to the rows by key. */
    void by(Grain grain, Selection selection, Set<Span> spans, Map<String, Tally> rows) {
        if (spans.isEmpty()) {
            return;
        }
        for (Slice slice : reading.slices(grain, selection)) {
            String where = slice.where() + " and " + selection.where(grain);
            if (slice.rolled()) {
                rolled(grain, where, selection, spans, rows);
            } else {
                spans.forEach(span -> facts(grain, where, selection, span, rows));
            }
        }
    }

    /** Buckets are added here, not by the database: a cell holds all of its own in one value. */
    private void rolled(Grain grain, String where, Selection selection, Set<Span> spans, Map<String, Tally> rows) {
        String columns = spans.stream().map(span -> "f." + span.rolled()).collect(joining(", "));
        String sql = ROLLED.formatted(grain.columns(), columns, grain.from("kpi_cell"), where, columns);
        jdbc.sql(sql).params(selection.parameters()).query(row -> {
            Tally tally = tally(grain.key(row), rows);
            for (Span span : spans) {
                byte[] packed = row.getBytes(span.rolled());
                if (packed != null) {
                    tally.took(span, packed);
                }
            }
        });
    }

    private void facts(Grain grain, String where, Selection selection, Span span, Map<String, Tally> rows) {
        String sql = FACTS.formatted(
                grain.columns(),
                span.column(),
                grain.from("kpi_fact"),
                span.timed(),
                where,
                grain.columns(),
                span.column());
        jdbc.sql(sql).params(selection.parameters()).query(row -> {
            tally(grain.key(row), rows).took(span, row.getLong("b"), row.getLong("n"));
        });
    }

    private static Tally tally(String key, Map<String, Tally> rows) {
        return rows.computeIfAbsent(key, absent -> new Tally());
    }
}

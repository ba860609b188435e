package id.satupintu.kpi;

import id.satupintu.kpi.ledger.FactKind;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how long the verifications of a range that still wait have waited by now. */
@Component("kpiWaiting")
class Waiting {

    private static final String AGES = "select %s, f.started_at as started_at from %s where %s and %s";

    private final JdbcClient jdbc;

    Waiting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds them to the rows by key. */
    void by(Grain grain, Selection selection, Map<String, Tally> rows) {
        String sql = AGES.formatted(
                grain.columns(),
                grain.from("kpi_standing"),
                Measure.WAITING.condition(),
                selection.where(FactKind.VERIFICATION, grain));
        jdbc.sql(sql).params(selection.parameters()).query(row -> {
            OffsetDateTime start = row.getObject("started_at", OffsetDateTime.class);
            long age = Duration.between(start.toInstant(), selection.now()).toMillis();
            rows.computeIfAbsent(grain.key(row), key -> new Tally()).waits(Math.max(0, age));
        });
    }
}

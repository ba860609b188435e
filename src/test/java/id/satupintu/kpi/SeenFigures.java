package id.satupintu.kpi;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets a TL have looked at their own figures, so that others may see them too. */
final class SeenFigures {

    private static final OffsetDateTime LATE = OffsetDateTime.parse("9999-01-01T00:00:00Z");

    private SeenFigures() {}

    static void by(JdbcClient sql, UUID tl) {
        sql.sql("delete from verification_figures_seen where staff_id = ?")
                .param(tl)
                .update();
        sql.sql("insert into verification_figures_seen (staff_id, seen_until) values (?, ?)")
                .param(tl)
                .param(LATE)
                .update();
    }
}

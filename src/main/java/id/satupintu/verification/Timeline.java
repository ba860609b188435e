package id.satupintu.verification;

import id.satupintu.workday.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of the timelines; they are only ever added. */
@Component
class Timeline {

    private final JdbcClient jdbc;

    Timeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID caseId, MomentKind kind, Instant at, @Nullable String by) {
        jdbc.sql(
                        "insert into verification_moment (id, case_id, kind, at, by_name) values (:id, :case, :kind, :at, :by)")
                .param("id", Ids.next())
                .param("case", caseId)
                .param("kind", kind.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /** The timelines of these requests, each in the order in which it was written. */
    Map<UUID, List<Moment>> of(Collection<UUID> cases) {
        Map<UUID, List<Moment>> lines = new HashMap<>();
        if (!cases.isEmpty()) {
            jdbc.sql("select case_id, kind, at, by_name from verification_moment where case_id in (:cases) order by id")
                    .param("cases", cases)
                    .query(row -> {
                        lines.computeIfAbsent(row.getObject("case_id", UUID.class), first -> new ArrayList<>())
                                .add(moment(row));
                    });
        }
        return lines;
    }

    private static Moment moment(ResultSet row) throws SQLException {
        return new Moment(
                MomentKind.valueOf(row.getString("kind")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"));
    }
}

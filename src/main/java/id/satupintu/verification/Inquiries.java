package id.satupintu.verification;

import id.satupintu.access.StaffId;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions to the CSOs; at most one of a request waits for an answer. Kept under the request's lock. */
@Component
class Inquiries {

    private static final String INSERT = "insert into verification_inquiry (id, case_id, question, asked_by,"
            + " asked_by_name, asked_at) values (:id, :case, :question, :by, :byName, :at)";
    private static final String OPEN = " where case_id = :case and answered_at is null and withdrawn_at is null";

    private final JdbcClient jdbc;

    Inquiries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(UUID caseId, String question, Person by, Instant now) {
        withdraw(caseId, now);
        jdbc.sql(INSERT)
                .param("id", Ids.next())
                .param("case", caseId)
                .param("question", question)
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", utc(now))
                .update();
    }

    /** Whether a question waited for it. */
    boolean answer(UUID caseId, String answer, Instant now) {
        return jdbc.sql("update verification_inquiry set answer = :answer, answered_at = :at" + OPEN)
                        .param("answer", answer)
                        .param("at", utc(now))
                        .param("case", caseId)
                        .update()
                == 1;
    }

    /** Nobody need answer any more. */
    void withdraw(UUID caseId, Instant now) {
        jdbc.sql("update verification_inquiry set withdrawn_at = :at" + OPEN)
                .param("at", utc(now))
                .param("case", caseId)
                .update();
    }

    /** Each request's, the oldest first. */
    Map<UUID, List<Inquiry>> of(Collection<UUID> cases) {
        Map<UUID, List<Inquiry>> found = new HashMap<>();
        if (!cases.isEmpty()) {
            jdbc.sql("select * from verification_inquiry where case_id in (:cases) order by id")
                    .param("cases", cases)
                    .query(row -> {
                        found.computeIfAbsent(row.getObject("case_id", UUID.class), first -> new ArrayList<>())
                                .add(inquiry(row));
                    });
        }
        return found;
    }

    private static Inquiry inquiry(ResultSet row) throws SQLException {
        OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
        return new Inquiry(
                row.getObject("id", UUID.class),
                row.getString("question"),
                new Person(new StaffId(row.getObject("asked_by", UUID.class)), row.getString("asked_by_name")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("answer"),
                answered == null ? null : answered.toInstant(),
                row.getObject("withdrawn_at") != null);
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}

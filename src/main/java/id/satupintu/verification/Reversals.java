package id.satupintu.verification;

import id.satupintu.access.StaffId;
import id.satupintu.policy.RejectReason;
import id.satupintu.workday.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The decisions that were taken back; lines are only ever added. */
@Component
class Reversals {

    private static final String INSERT = "insert into verification_reversal (id, case_id, outcome, reasons, decided_by,"
            + " decided_by_name, decided_at, cause, words, reversed_by, reversed_by_name, reversed_at) values (:id, :case,"
            + " :outcome, :reasons, :tl, :tlName, :decidedAt, :cause, :words, :by, :byName, :at)";

    private final JdbcClient jdbc;

    Reversals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Reversal taken) {
        jdbc.sql(INSERT)
                .param("id", Ids.next())
                .param("case", taken.id().value())
                .param("outcome", taken.outcome().name())
                .param("reasons", taken.reasons().stream().map(Enum::name).collect(Collectors.joining(",")))
                .param("tl", taken.decidedBy().id().value())
                .param("tlName", taken.decidedBy().name())
                .param("decidedAt", utc(taken.decidedAt()))
                .param("cause", taken.cause().name())
                .param("words", taken.words())
                .param("by", taken.by().id().value())
                .param("byName", taken.by().name())
                .param("at", utc(taken.at()))
                .update();
    }

    /** Of one request, the oldest first. */
    List<Reversal> of(UUID caseId) {
        return jdbc.sql("select * from verification_reversal where case_id = :case order by id")
                .param("case", caseId)
                .query((row, number) -> reversal(row))
                .list();
    }

    private static Reversal reversal(ResultSet row) throws SQLException {
        return new Reversal(
                new VerificationId(row.getObject("case_id", UUID.class)),
                CaseStatus.valueOf(row.getString("outcome")),
                Stream.of(row.getString("reasons").split(","))
                        .filter(code -> !code.isEmpty())
                        .map(RejectReason::valueOf)
                        .toList(),
                person(row, "decided_by"),
                at(row, "decided_at"),
                ReversalCause.valueOf(row.getString("cause")),
                row.getString("words"),
                person(row, "reversed_by"),
                at(row, "reversed_at"));
    }

    private static Person person(ResultSet row, String column) throws SQLException {
        return new Person(new StaffId(row.getObject(column, UUID.class)), row.getString(column + "_name"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}

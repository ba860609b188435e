package id.satupintu.verification.review;

import id.satupintu.access.StaffId;
import id.satupintu.policy.RejectReason;
import id.satupintu.verification.Outcome;
import id.satupintu.workday.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The practice cases and what was answered to them; kept apart from every request. */
@Component
class GoldenCases {

    private final JdbcClient jdbc;

    GoldenCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one that this TL has answered least often, then longest ago. */
    Optional<GoldenCase> nextFor(StaffId tl) {
        return jdbc.sql(
                        "select g.* from verification_golden g left join (select golden_id, count(*) as times, max(at) as"
                                + " latest from verification_golden_answer where staff_id = :tl group by golden_id) a on"
                                + " a.golden_id = g.id where g.active = true order by coalesce(a.times, 0), a.latest, g.id limit 1")
                .param("tl", tl.value())
                .query((row, number) -> golden(row))
                .optional();
    }

    Optional<GoldenResult> right(UUID id) {
        return jdbc.sql("select outcome, reasons from verification_golden where id = :id")
                .param("id", id)
                .query((row, number) -> new GoldenResult(
                        true,
                        Outcome.valueOf(row.getString("outcome")),
                        Stream.of(row.getString("reasons").split(","))
                                .filter(code -> !code.isEmpty())
                                .map(RejectReason::valueOf)
                                .toList()))
                .optional();
    }

    void answered(UUID golden, StaffId tl, Outcome outcome, Set<RejectReason> reasons, boolean right, Instant now) {
        jdbc.sql(
                        "insert into verification_golden_answer (id, golden_id, staff_id, outcome, reasons, was_right, at) values"
                                + " (:id, :golden, :tl, :outcome, :reasons, :right, :at)")
                .param("id", Ids.next())
                .param("golden", golden)
                .param("tl", tl.value())
                .param("outcome", outcome.name())
                .param("reasons", reasons.stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .param("right", right)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** How many answers of this TL were right. */
    List<Boolean> answers(StaffId tl) {
        return jdbc.sql(
                        "select was_right from verification_golden_answer where staff_id = :tl order by at desc limit 100")
                .param("tl", tl.value())
                .query(Boolean.class)
                .list();
    }

    private static GoldenCase golden(ResultSet row) throws SQLException {
        return new GoldenCase(
                row.getObject("id", UUID.class),
                row.getString("ktp_name"),
                row.getString("account_name"),
                row.getString("phone"),
                row.getString("phone_in_app"),
                row.getString("email"),
                row.getString("email_in_app"),
                row.getBoolean("ktp_photo"),
                row.getBoolean("selfie"));
    }
}

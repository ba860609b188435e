package id.satupintu.verification.review;

import id.satupintu.access.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a TL's figures are made of. */
@Component
class FigureRows {

    /** One decision that stands. */
    record Made(Duration work, boolean overridden) {}

    /** Second looks: those that agreed, and all. */
    record Agreement(int agreed, int looked) {}

    /** A TL, by the name under which they decided. */
    record Decider(UUID id, String name) {}

    private static final String MADE =
            "select c.decided_taken_at, c.decided_at, c.stage, c.name_advice, (select count(*)"
                    + " from verification_reason r where r.case_id = c.id and r.code = 'NAME') as name_reason"
                    + " from verification_case c where c.decided_by = :tl and c.decided_at >= :from and c.decided_at < :to";

    private final JdbcClient jdbc;

    FigureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Made> made(StaffId tl, Instant from, Instant to) {
        return asked(MADE, tl, from, to).query((row, number) -> made(row)).list();
    }

    /** How often this TL left the serving order in this way. */
    int outOfTurn(String kind, StaffId tl, Instant from, Instant to) {
        return asked(
                        "select count(*) from verification_out_of_turn where staff_id = :tl and kind = :kind"
                                + " and at >= :from and at < :to",
                        tl,
                        from,
                        to)
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }

    int takenBack(StaffId tl, Instant from, Instant to) {
        return count(
                "select count(*) from verification_reversal where decided_by = :tl and decided_at >= :from and decided_at <"
                        + " :to",
                tl,
                from,
                to);
    }

    Agreement agreement(StaffId tl, Instant from, Instant to) {
        String looked = "select count(*) from verification_second_look where decided_by = :tl and decided_at >= :from"
                + " and decided_at < :to and look in ";
        return new Agreement(
                count(looked + "('AGREED')", tl, from, to), count(looked + "('AGREED', 'DISAGREED')", tl, from, to));
    }

    /** What this TL decided last and stands, the latest first. */
    List<OwnDecision> latest(StaffId tl, int limit) {
        return jdbc.sql(
                        "select id, decided_at, stage from verification_case where decided_by = :tl order by decided_at desc"
                                + " limit " + limit)
                .param("tl", tl.value())
                .query((row, number) -> new OwnDecision(
                        row.getObject("id", UUID.class),
                        instant(row.getObject("decided_at", OffsetDateTime.class)),
                        row.getString("stage").equals("NOT_APPLIED") ? "APPROVED_NOT_APPLIED" : row.getString("stage")))
                .list();
    }

    /** Whoever decided for this team. */
    List<Decider> deciders(String team, Instant from, Instant to) {
        return jdbc.sql(
                        "select decided_by, max(decided_by_name) as name from verification_case where team = :team and"
                                + " simulated = false and decided_at >= :from and decided_at < :to group by decided_by order by name")
                .param("team", team)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Decider(row.getObject("decided_by", UUID.class), row.getString("name")))
                .list();
    }

    /** Until when this TL has seen their own figures. */
    Optional<Instant> seenUntil(StaffId tl) {
        return jdbc.sql("select seen_until from verification_figures_seen where staff_id = :tl")
                .param("tl", tl.value())
                .query((row, number) -> instant(row.getObject("seen_until", OffsetDateTime.class)))
                .optional();
    }

    /** Those who have seen their own figures up to this moment or a later one. */
    Set<UUID> seenSince(Instant moment) {
        return jdbc.sql("select staff_id from verification_figures_seen where seen_until >= :at")
                .param("at", moment.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .set();
    }

    void seen(StaffId tl, Instant until) {
        OffsetDateTime at = until.atOffset(ZoneOffset.UTC);
        int known = jdbc.sql("update verification_figures_seen set seen_until = :at where staff_id = :tl")
                .param("at", at)
                .param("tl", tl.value())
                .update();
        if (known == 0) {
            jdbc.sql("insert into verification_figures_seen (staff_id, seen_until) values (:tl, :at)")
                    .param("tl", tl.value())
                    .param("at", at)
                    .update();
        }
    }

    private int count(String sql, StaffId tl, Instant from, Instant to) {
        return asked(sql, tl, from, to).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec asked(String sql, StaffId tl, Instant from, Instant to) {
        return jdbc.sql(sql)
                .param("tl", tl.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC));
    }

    private static Made made(ResultSet row) throws SQLException {
        boolean rejected = row.getString("stage").equals("REJECTED");
        List<String> reasons = row.getInt("name_reason") > 0 ? List.of("NAME") : List.of();
        return new Made(
                Duration.between(
                        instant(row.getObject("decided_taken_at", OffsetDateTime.class)),
                        instant(row.getObject("decided_at", OffsetDateTime.class))),
                Advice.overridden(rejected, reasons, row.getString("name_advice")));
    }

    private static Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? Instant.EPOCH : moment.toInstant();
    }
}

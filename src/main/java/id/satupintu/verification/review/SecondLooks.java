package id.satupintu.verification.review;

import id.satupintu.access.Scope;
import id.satupintu.access.StaffId;
import id.satupintu.verification.Person;
import id.satupintu.verification.VerificationDecided;
import id.satupintu.verification.VerificationId;
import id.satupintu.workday.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The second looks that are owed and those that were taken. */
@Component
class SecondLooks {

    private static final String INSERT =
            "insert into verification_second_look (id, case_id, decided_version, decided_by,"
                    + " decided_at, team, site, outcome, reasons, name_advice, why, look) values (:id, :case, :version, :tl, :at,"
                    + " :team, :site, :outcome, :reasons, :advice, :why, 'OPEN')";
    private static final String ROWS = "select l.*, c.decided_by_name from verification_second_look l"
            + " join verification_case c on c.id = l.case_id where ";

    private final JdbcClient jdbc;

    SecondLooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Owes a look; once for each decision, however often it is told. */
    void owe(VerificationDecided decided, Why why) {
        if (owed(decided.verificationId(), decided.version())) {
            return;
        }
        jdbc.sql(INSERT)
                .param("id", Ids.next())
                .param("case", decided.verificationId())
                .param("version", decided.version())
                .param("tl", decided.tl())
                .param("at", decided.at().atOffset(ZoneOffset.UTC))
                .param("team", decided.team() == null ? "" : decided.team())
                .param("site", decided.site() == null ? "" : decided.site())
                .param("outcome", decided.outcome())
                .param("reasons", decided.reasons())
                .param("advice", decided.nameAdvice())
                .param("why", why.name())
                .update();
    }

    private boolean owed(UUID caseId, long version) {
        return jdbc.sql(
                                "select count(*) from verification_second_look where case_id = :case and decided_version = :version")
                        .param("case", caseId)
                        .param("version", version)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The decision of that version was taken back: nobody need look any more. */
    void obsolete(UUID caseId, long before) {
        jdbc.sql("update verification_second_look set look = 'OBSOLETE' where case_id = :case and decided_version <"
                        + " :before and look = 'OPEN'")
                .param("case", caseId)
                .param("before", before)
                .update();
    }

    /** Whether it was still open. */
    boolean take(UUID id, Look look, Person by, String note, Instant now) {
        return jdbc.sql("update verification_second_look set look = :look, looked_by = :by, looked_by_name = :name,"
                                + " looked_at = :at, note = :note where id = :id and look = 'OPEN'")
                        .param("look", look.name())
                        .param("by", by.id().value())
                        .param("name", by.name())
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .param("note", note)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Those that wait, the oldest first, never {@code me}'s own decisions. */
    List<SecondLook> waiting(Scope scope, StaffId me, int limit) {
        return asked(
                        "l.look = 'OPEN' and l.decided_by <> :me and ",
                        scope,
                        " order by l.decided_at, l.id limit " + limit)
                .param("me", me.value())
                .query((row, number) -> look(row))
                .list();
    }

    /** What others said of {@code me}'s decisions, the latest first. */
    List<SecondLook> ofMine(StaffId me, int limit) {
        return jdbc.sql(ROWS
                        + "l.decided_by = :me and l.look in ('AGREED', 'DISAGREED') order by l.looked_at desc limit "
                        + limit)
                .param("me", me.value())
                .query((row, number) -> look(row))
                .list();
    }

    Optional<SecondLook> find(UUID id, Scope scope) {
        return asked("l.id = :id and ", scope, "")
                .param("id", id)
                .query((row, number) -> look(row))
                .optional();
    }

    boolean decidedBy(UUID id, StaffId staff) {
        return jdbc.sql("select count(*) from verification_second_look where id = :id and decided_by = :staff")
                        .param("id", id)
                        .param("staff", staff.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private JdbcClient.StatementSpec asked(String where, Scope scope, String rest) {
        return switch (scope) {
            case Scope.Own own ->
                jdbc.sql(ROWS + where + "l.decided_by = :scope" + rest)
                        .param("scope", own.staff().value());
            case Scope.Team team ->
                jdbc.sql(ROWS + where + "l.team = :scope" + rest).param("scope", team.team());
            case Scope.Sites sites ->
                jdbc.sql(ROWS + where + (sites.every() ? "'' in (:scope)" : "l.site in (:scope)") + rest)
                        .param("scope", sites.every() ? Set.of("") : sites.codes());
        };
    }

    private static SecondLook look(ResultSet row) throws SQLException {
        UUID looker = row.getObject("looked_by", UUID.class);
        return new SecondLook(
                row.getObject("id", UUID.class),
                new VerificationId(row.getObject("case_id", UUID.class)),
                String.valueOf(row.getString("decided_by_name")),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getString("outcome"),
                Stream.of(row.getString("reasons").split(","))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                row.getString("name_advice"),
                Why.valueOf(row.getString("why")),
                Look.valueOf(row.getString("look")),
                looker == null ? null : new Person(new StaffId(looker), row.getString("looked_by_name")),
                row.getString("note"));
    }
}

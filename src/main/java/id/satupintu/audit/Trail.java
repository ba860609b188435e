package id.satupintu.audit;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the trail; they are only ever added. */
@Component
class Trail {

    private static final String COLUMNS =
            "id, at, login, role, site, act, subject_kind, subject, purpose, detail, simulated";
    private static final String INSERT = "insert into audit_entry (" + COLUMNS + ", staff_id) values "
            + "(:id, :at, :login, :role, :site, :act, :kind, :subject, :purpose, :detail, :simulated, :staff)";
    private static final String PAGE = "select " + COLUMNS + " from audit_entry %s "
            + "order by at desc, id desc offset :offset rows fetch next :limit rows only";
    private static final String COUNT = "select count(*) from audit_entry %s";

    private final JdbcClient jdbc;

    Trail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(Entry entry) {
        Actor actor = entry.actor();
        jdbc.sql(INSERT)
                .param("id", entry.id())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("login", actor == null ? null : actor.login())
                .param("role", actor == null ? null : actor.role().name())
                .param("site", actor == null ? null : actor.site())
                .param("act", entry.act())
                .param("kind", entry.subjectKind())
                .param("subject", entry.subject())
                .param("purpose", entry.purpose())
                .param("detail", entry.detail())
                .param("simulated", actor != null && actor.simulated())
                .param("staff", actor == null ? null : actor.id().value())
                .update();
    }

    List<AuditRow> page(Scope scope, int offset, int limit) {
        return within(scope, PAGE)
                .param("offset", offset)
                .param("limit", limit)
                .query(Trail::row)
                .list();
    }

    int count(Scope scope) {
        return within(scope, COUNT).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec within(Scope scope, String sql) {
        var query = jdbc.sql(sql.formatted(condition(scope)));
        return scope instanceof Scope.Sites sites && !sites.every() ? query.param("sites", sites.codes()) : query;
    }

    private static String condition(Scope scope) {
        return switch (scope) {
            case Scope.Sites sites when sites.every() -> "";
            case Scope.Sites sites -> "where site in (:sites)";
            case Scope.Own _, Scope.Team _ -> "where 1 = 0";
        };
    }

    private static AuditRow row(ResultSet row, int number) throws SQLException {
        return new AuditRow(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("login"),
                row.getString("role"),
                row.getString("site"),
                row.getString("act"),
                row.getString("subject_kind"),
                row.getObject("subject", UUID.class),
                row.getString("purpose"),
                row.getString("detail"),
                row.getBoolean("simulated"));
    }
}

package id.satupintu.escalation.ledger;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.access.Scope;
import id.satupintu.escalation.CaseId;
import id.satupintu.escalation.CaseKind;
import id.satupintu.escalation.Owes;
import id.satupintu.workday.Workday;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one door to the lists of what is owed: a CSO's own, a TL's team, a manager's sites. */
@Service
@Transactional(readOnly = true)
public class LedgerDesk {

    private static final String READERS = "hasAnyRole('CSO', 'TL', 'MANAGER')";
    private static final String ROWS = "select c.id, c.version, c.kind, c.transaction_code, c.applicant, c.cso_name,"
            + " c.site, c.unit, c.owes, c.owed_since, c.due_at, c.opened_at, c.apkt_number, c.simone_number,"
            + " c.register_number, c.void_reason, c.simulated, (select d.trouble from escalation_dispatch d"
            + " where d.case_id = c.id and d.system_code = c.owes) as trouble from escalation_case c where ";
    private static final String HIDDEN = "•••";

    private final JdbcClient jdbc;

    LedgerDesk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Rows from {@code offset} on, at most {@code limit}: what is owed by the earliest due, else the newest first. */
    @PreAuthorize(READERS)
    public List<OwedRow> rows(OwedFilter filter, Scope scope, int offset, int limit) {
        OwedSql asked = OwedSql.of(filter, scope.within(Actor.current()), Workday.now());
        String order = filter.settled() ? " order by c.closed_at desc, c.id desc" : " order by c.due_at, c.id";
        boolean hidden = Actor.current().role() == Role.MANAGER;
        return jdbc.sql(ROWS + asked.where() + order + " limit :limit offset :offset")
                .params(asked.params())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> row(row, hidden))
                .list();
    }

    /** How many rows there are. */
    @PreAuthorize(READERS)
    public int count(OwedFilter filter, Scope scope) {
        OwedSql asked = OwedSql.of(filter, scope.within(Actor.current()), Workday.now());
        return jdbc.sql("select count(*) from escalation_case c where " + asked.where())
                .params(asked.params())
                .query(Integer.class)
                .single();
    }

    /** Everything that is owed inside the scope, and what of it is late. */
    @PreAuthorize(READERS)
    public OwedCount owed(Scope scope) {
        return new OwedCount(count(OwedFilter.ALL, scope), count(OwedFilter.ALL.withOverdue(true), scope));
    }

    private static OwedRow row(ResultSet row, boolean hidden) throws SQLException {
        String owes = row.getString("owes");
        String applicant = Objects.requireNonNullElse(row.getString("applicant"), "");
        return new OwedRow(
                new CaseId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                CaseKind.valueOf(row.getString("kind")),
                row.getString("transaction_code"),
                hidden && !applicant.isEmpty() ? applicant.substring(0, 1) + HIDDEN : applicant,
                row.getString("cso_name"),
                row.getString("site"),
                row.getString("unit"),
                owes == null ? null : Owes.valueOf(owes),
                moment(row, "owed_since"),
                moment(row, "due_at"),
                moment(row, "opened_at"),
                numbers(row),
                row.getString("trouble"),
                row.getString("void_reason") != null,
                row.getBoolean("simulated"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static String numbers(ResultSet row) throws SQLException {
        return Stream.of(row.getString("apkt_number"), row.getString("simone_number"), row.getString("register_number"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}

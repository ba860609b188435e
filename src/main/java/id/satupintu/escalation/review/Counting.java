package id.satupintu.escalation.review;

import id.satupintu.access.Scope;
import id.satupintu.escalation.CaseId;
import id.satupintu.policy.ExceptionKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts exceptions against all commercial requests of closed calls, as the KPI catalogue defines them; an exception that a
 * person has ended counts nowhere, its request only where it went to the application after all.
 */
@Component
class Counting {

    private static final String EXCEPTION = "b.route = 'APKT_SIMONE'";
    private static final String OFF_THE_PATH = "b.route in ('APKT_SIMONE', 'CC_REGISTER', 'OUTSIDE_POLICY')";
    private static final String ELIGIBLE = "b.route in ('PLN_MOBILE', 'APKT_SIMONE')";
    private static final String FROM =
            " from escalation_base b where b.dropped = false and b.site_day >= :from and b.site_day <= :to"
                    + " and (b.route = 'PLN_MOBILE' or not exists (select 1 from escalation_case v"
                    + " where v.request_id = b.request_id and v.void_reason is not null"
                    + " and v.void_reason <> 'NOT_ANY_MORE'))";

    private final JdbcClient jdbc;

    Counting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A line of the count: the key, its site, exceptions, all of which they are part. */
    record Line(String key, String site, long cases, long whole) {}

    /**
     * a to c against E + X.
     *
     * @param kind one of them only, null for all
     */
    List<Line> exceptions(Side side, @Nullable ExceptionKind kind, Span span, @Nullable String site, Scope scope) {
        String where = where(site, scope);
        String counted = kind == null ? EXCEPTION : EXCEPTION + " and b.exception_kind = '" + kind.name() + "'";
        String sql = "select " + side.column() + " as label, min(b.site) as site, sum(case when " + counted
                + " then 1 else 0 end) as cases, sum(case when " + ELIGIBLE + " then 1 else 0 end) as whole" + FROM
                + where + " and " + side.column() + " is not null group by " + side.column();
        return jdbc.sql(sql)
                .params(params(span, site, scope))
                .query((row, number) -> line(row))
                .list();
    }

    /** Every kind, a to c against E + X, d and outside against everything. */
    List<Line> kinds(Span span, @Nullable String site, Scope scope) {
        String where = where(site, scope);
        String whole = "(select count(*)" + FROM + where + ")";
        String eligible = "(select count(*)" + FROM + where + " and " + ELIGIBLE + ")";
        String sql = "select " + Side.KIND.column() + " as label, min(b.site) as site, count(*) as cases, case when "
                + EXCEPTION + " then " + eligible + " else " + whole + " end as whole" + FROM + where + " and "
                + OFF_THE_PATH + " group by " + Side.KIND.column() + ", " + EXCEPTION;
        return jdbc.sql(sql)
                .params(params(span, site, scope))
                .query((row, number) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                String.valueOf(row.getString("label")),
                row.getString("site"),
                row.getLong("cases"),
                row.getLong("whole"));
    }

    /** The exceptions behind one number, the newest first. */
    List<ExceptionRow> rows(
            Side side, String key, Span span, @Nullable String site, Scope scope, int offset, int limit) {
        String counted = side == Side.KIND ? OFF_THE_PATH : EXCEPTION;
        String sql = "select b.request_id, c.id, coalesce(c.kind, b.exception_kind, b.route) as kind,"
                + " b.transaction_code, b.cso, b.site, b.unit, b.site_day, r.verdict from escalation_base b"
                + " left join escalation_case c on c.request_id = b.request_id"
                + " left join escalation_review r on r.case_id = c.id"
                + FROM.substring(FROM.indexOf(" where")) + where(site, scope) + " and " + counted + " and "
                + side.column() + " = :label order by b.request_id desc limit :limit offset :offset";
        return jdbc.sql(sql)
                .params(params(span, site, scope))
                .param("label", side == Side.CSO ? UUID.fromString(key) : key)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> row(row))
                .list();
    }

    /** Finished exceptions that a TL is to look at and nobody has yet, the newest first. */
    List<ExceptionRow> sample(Span span, @Nullable String site, Scope scope, int limit) {
        String sql = "select b.request_id, b.id, b.kind, b.transaction_code, b.cso, b.site, b.unit, b.site_day,"
                + " cast(null as varchar(12)) as verdict from escalation_case b where b.void_reason is null"
                + " and b.completed_at is not null and (b.sampled = true"
                + " or b.kind in ('VVIP_POSITION', 'VVIP_ACCESS', 'HARD_COMPLAINT'))"
                + " and not exists (select 1 from escalation_review r where r.case_id = b.id)"
                + " and b.site_day >= :from and b.site_day <= :to" + where(site, scope)
                + " order by b.opened_at desc, b.id desc limit :limit";
        return jdbc.sql(sql)
                .params(params(span, site, scope))
                .param("limit", limit)
                .query((row, number) -> row(row))
                .list();
    }

    private static ExceptionRow row(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String verdict = row.getString("verdict");
        return new ExceptionRow(
                row.getObject("request_id", UUID.class),
                id == null ? null : new CaseId(id),
                row.getString("kind"),
                row.getString("transaction_code"),
                row.getObject("cso", UUID.class),
                row.getString("site"),
                row.getString("unit"),
                row.getObject("site_day", LocalDate.class),
                verdict == null ? null : ReviewVerdict.valueOf(verdict));
    }

    private static String where(@Nullable String site, Scope scope) {
        String inside = switch (scope) {
            case Scope.Own own -> " and b.cso = :cso";
            case Scope.Team team -> " and b.team = :team";
            case Scope.Sites sites -> sites.every() ? "" : " and b.site in (:sites)";
        };
        return site == null ? inside : inside + " and b.site = :site";
    }

    private static Map<String, Object> params(Span span, @Nullable String site, Scope scope) {
        Map<String, Object> params = new HashMap<>();
        params.put("from", span.from());
        params.put("to", span.to());
        if (site != null) {
            params.put("site", site);
        }
        switch (scope) {
            case Scope.Own own -> params.put("cso", own.staff().value());
            case Scope.Team team -> params.put("team", team.team());
            case Scope.Sites sites -> {
                if (!sites.every()) {
                    params.put("sites", sites.codes());
                }
            }
        }
        return params;
    }
}

package id.satupintu.escalation.ledger;

import id.satupintu.access.Scope;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Puts a filter and a scope into SQL that both databases know. */
record OwedSql(String where, Map<String, Object> params) {

    static OwedSql of(OwedFilter filter, Scope scope, Instant now) {
        StringBuilder where = new StringBuilder(filter.settled() ? "c.closed_at is not null" : "c.closed_at is null");
        Map<String, Object> params = new HashMap<>();
        scope(scope, where, params);
        if (filter.owes() != null) {
            where.append(" and c.owes = :owes");
            params.put("owes", filter.owes().name());
        }
        if (filter.overdue()) {
            where.append(" and c.due_at < :now");
            params.put("now", now.atOffset(ZoneOffset.UTC));
        }
        if (filter.site() != null) {
            where.append(" and c.site = :site");
            params.put("site", filter.site());
        }
        if (!filter.text().isEmpty()) {
            where.append(" and (lower(c.applicant) like :part escape '!' or lower(c.cso_name) like :part escape '!'"
                    + " or lower(c.apkt_number) like :part escape '!' or lower(c.simone_number) like :part escape '!'"
                    + " or c.register_number like :part escape '!' or c.idpel like :end escape '!')");
            String typed = escaped(filter.text().toLowerCase(Locale.ROOT));
            params.put("part", "%" + typed + "%");
            params.put("end", "%" + typed);
        }
        return new OwedSql(where.toString(), params);
    }

    private static void scope(Scope scope, StringBuilder where, Map<String, Object> params) {
        switch (scope) {
            case Scope.Own own -> {
                where.append(" and c.cso = :cso");
                params.put("cso", own.staff().value());
            }
            case Scope.Team team -> {
                where.append(" and c.team = :team");
                params.put("team", team.team());
            }
            case Scope.Sites sites -> {
                if (!sites.every()) {
                    where.append(" and c.site in (:sites)");
                    params.put("sites", sites.codes());
                }
            }
        }
    }

    /** What is typed is looked for as it is. */
    private static String escaped(String typed) {
        return typed.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}

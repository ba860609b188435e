package id.satupintu.kpi.rollup;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts what was worked out in the place of what stands, if it differs at all. */
final class Swap {

    private final JdbcClient jdbc;
    private final String table;

    Swap(JdbcClient jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** Where to work it out. */
    String next() {
        return table + "_next";
    }

    /** Whether anything differed; what was worked out is gone afterwards. */
    boolean replace(String where, Map<String, ?> parameters) {
        boolean differs = differs(where, parameters);
        if (differs) {
            jdbc.sql("delete from " + table + " where " + where)
                    .params(parameters)
                    .update();
            jdbc.sql("insert into " + table + " select * from " + next()).update();
        }
        jdbc.sql("delete from " + next()).update();
        return differs;
    }

    private boolean differs(String where, Map<String, ?> parameters) {
        String stands = "select * from " + table + " where " + where;
        String worked = "select * from " + next();
        String more = "select count(*) from (" + worked + " except " + stands + ") d";
        String less = "select count(*) from (" + stands + " except " + worked + ") d";
        return any(more, parameters) || any(less, parameters);
    }

    private boolean any(String count, Map<String, ?> parameters) {
        return jdbc.sql(count).params(parameters).query(Long.class).single() > 0;
    }
}

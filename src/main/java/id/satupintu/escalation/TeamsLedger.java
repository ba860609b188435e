package id.satupintu.escalation;

import id.satupintu.access.OpenWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases of the ledger in which a team still owes a number. */
@Component
class TeamsLedger implements OpenWork {

    private static final String OPEN = "select count(*) from escalation_case where team = :team and closed_at is null";

    private final JdbcClient jdbc;

    TeamsLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public long of(String team) {
        return jdbc.sql(OPEN).param("team", team).query(Long.class).single();
    }
}

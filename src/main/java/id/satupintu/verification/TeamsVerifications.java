package id.satupintu.verification;

import id.satupintu.access.OpenWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Verification requests of a team that nobody has decided. */
@Component
class TeamsVerifications implements OpenWork {

    private static final String OPEN = "select count(*) from verification_case where team = :team and stage = 'OPEN'";

    private final JdbcClient jdbc;

    TeamsVerifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "verifications";
    }

    @Override
    public long of(String team) {
        return jdbc.sql(OPEN).param("team", team).query(Long.class).single();
    }
}

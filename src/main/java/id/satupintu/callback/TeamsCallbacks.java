package id.satupintu.callback;

import id.satupintu.access.OpenWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Promised callbacks that a team still has to make. */
@Component
class TeamsCallbacks implements OpenWork {

    private static final String OPEN = "select count(*) from callback where team = :team and closed_at is null";

    private final JdbcClient jdbc;

    TeamsCallbacks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "callbacks";
    }

    @Override
    public long of(String team) {
        return jdbc.sql(OPEN).param("team", team).query(Long.class).single();
    }
}

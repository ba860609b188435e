package id.satupintu.access;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What a room still has to do for a team. A team is closed or moved only when no room has anything left for it. */
public interface OpenWork {

    /** A word for a text key, {@code access.use.<name>}. */
    String name();

    /** How many matters are open for the team with this code. */
    long of(String team);

    /**
     * What one statement counts.
     *
     * @param count asks for one number, with {@code :team} for the code of the team
     */
    static OpenWork counted(JdbcClient jdbc, String name, String count) {
        return new OpenWork() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long of(String team) {
                return jdbc.sql(count).param("team", team).query(Long.class).single();
            }
        };
    }
}

package id.satupintu.kpi.rollup;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A roller whose connection is torn away at a statement of choice, commits among them: what a kill leaves behind. */
public final class Killing {

    private static final Set<String> ACTS =
            Set.of("execute", "executeQuery", "executeUpdate", "executeBatch", "unwrap", "commit");

    private final Roller roller;
    private int left;

    public Killing(DataSource house, Catalogue catalogue) {
        DataSource torn = new DelegatingDataSource(house) {
            @Override
            public Connection getConnection() throws SQLException {
                return mortal(super.getConnection());
            }
        };
        JdbcClient jdbc = JdbcClient.create(torn);
        Marks marks = new Marks(jdbc);
        JdbcTemplate template = new JdbcTemplate(torn);
        Scanning scanning = new Scanning(template, jdbc);
        Cells cells = new Cells(jdbc, catalogue, scanning, new Loading(template));
        Facts facts = new Facts(scanning, catalogue, new Shapes(jdbc, catalogue), new Places(jdbc));
        roller = new Roller(marks, new Rolling(facts, cells, marks, new JdbcTransactionManager(torn)));
    }

    /** Rolls until so many statements were done; whether it was killed before all was rolled. */
    public boolean rollSince(LocalDate day, int statements) {
        left = statements;
        try {
            roller.roll(day, true);
            return false;
        } catch (RuntimeException killed) {
            return true;
        }
    }

    private Connection mortal(Connection connection) {
        return proxy(Connection.class, connection, connection);
    }

    private <T> T proxy(Class<T> type, T real, Connection connection) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    if (ACTS.contains(method.getName()) && left-- == 0) {
                        connection.abort(Runnable::run);
                        throw new SQLException("killed", "08006");
                    }
                    try {
                        Object made = method.invoke(real, given);
                        return made instanceof PreparedStatement statement
                                ? proxy(PreparedStatement.class, statement, connection)
                                : made;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }
}

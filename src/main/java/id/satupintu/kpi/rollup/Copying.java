package id.satupintu.kpi.rollup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** PostgreSQL's way to take and hand out many rows at once, which no other database has. */
final class Copying {

    private Copying() {}

    /** Empty where the connection leads to another database. */
    static Optional<CopyManager> through(Connection connection) throws SQLException {
        return connection.isWrapperFor(PGConnection.class)
                ? Optional.of(connection.unwrap(PGConnection.class).getCopyAPI())
                : Optional.empty();
    }
}

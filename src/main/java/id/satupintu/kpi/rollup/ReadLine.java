package id.satupintu.kpi.rollup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row as JDBC hands it out. */
record ReadLine(ResultSet row) implements Line {

    @Override
    public int number(int column) throws SQLException {
        return row.getInt(column);
    }

    @Override
    public long number(int column, long absent) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? absent : number;
    }

    @Override
    public @Nullable String text(int column) throws SQLException {
        return row.getString(column);
    }

    @Override
    public @Nullable UUID id(int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    @Override
    public byte @Nullable [] bytes(int column) throws SQLException {
        return row.getBytes(column);
    }
}

package id.satupintu.kpi.rollup;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of many that are read in one go; columns count from 1. It is the next one as soon as that is read. */
interface Line {

    /** A number, nought where there is none. */
    int number(int column) throws SQLException;

    /** @param absent what is said where there is none */
    long number(int column, long absent) throws SQLException;

    @Nullable
    String text(int column) throws SQLException;

    @Nullable
    UUID id(int column) throws SQLException;

    byte @Nullable [] bytes(int column) throws SQLException;

    /** Whether these are the bytes, or there are none. */
    default boolean same(int column, byte @Nullable [] bytes) throws SQLException {
        return Arrays.equals(bytes, bytes(column));
    }
}

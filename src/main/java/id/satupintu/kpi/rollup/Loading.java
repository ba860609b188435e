package id.satupintu.kpi.rollup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Writes many cells: by COPY where the database has it, which is tenfold faster, otherwise in batches. */
@Component("kpiLoading")
class Loading {

    private static final int PIECE = 2000;

    /** What is read together lies together. */
    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::level).thenComparing(Key::axis).thenComparing(Key::hour);

    private final JdbcOperations jdbc;

    Loading(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void load(List<String> columns, LocalDate day, Map<Key, Cell> cells) {
        List<Map.Entry<Key, Cell>> sorted = cells.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(ORDER))
                .toList();
        int counts =
                (int) columns.stream().filter(column -> column.startsWith("n_")).count();
        int times = columns.size() - Cells.KEYS.size() - counts;
        for (int from = 0; from < sorted.size(); from += PIECE) {
            List<@Nullable Object[]> rows = sorted.subList(from, Math.min(sorted.size(), from + PIECE)).stream()
                    .map(one -> row(day, one.getKey(), one.getValue(), counts, times))
                    .toList();
            jdbc.execute((ConnectionCallback<Boolean>) connection -> write(connection, columns, rows));
        }
    }

    private static @Nullable Object[] row(LocalDate day, Key key, Cell cell, int counts, int times) {
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(
                (short) key.level().ordinal(),
                (short) key.axis().ordinal(),
                day,
                (short) key.hour(),
                key.site(),
                key.unit(),
                key.team(),
                key.cso(),
                key.tl(),
                key.route(),
                key.choice(),
                key.legs(),
                cell.zoneA(),
                cell.zoneZ()));
        for (int what = 0; what < counts; what++) {
            int counted = cell.counted(what);
            row.add(counted == 0 ? null : counted);
        }
        for (int what = 0; what < times; what++) {
            row.add(cell.packed(what));
        }
        return row.toArray();
    }

    private static boolean write(Connection connection, List<String> columns, List<@Nullable Object[]> rows)
            throws SQLException {
        String into = "kpi_cell (" + String.join(", ", columns) + ")";
        Optional<CopyManager> copying = Copying.through(connection);
        if (copying.isPresent()) {
            copy(copying.get(), into, rows);
        } else {
            batch(
                    connection,
                    into + " values (" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")",
                    rows);
        }
        return true;
    }

    private static void copy(CopyManager copying, String into, List<@Nullable Object[]> rows) throws SQLException {
        try {
            CopiedRows copied = new CopiedRows();
            for (@Nullable Object[] row : rows) {
                copied.add(row);
            }
            copying.copyIn("copy " + into + " from stdin (format binary)", new ByteArrayInputStream(copied.bytes()));
        } catch (IOException broken) {
            throw new SQLException("The rollups could not be written", broken);
        }
    }

    private static void batch(Connection connection, String into, List<@Nullable Object[]> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into " + into)) {
            for (@Nullable Object[] row : rows) {
                for (int at = 0; at < row.length; at++) {
                    insert.setObject(at + 1, row[at]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}

package id.satupintu.kpi.ledger;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** The rows of {@code kpi_fact}: read by family, only ever added to. */
@Component("kpiEntries")
class Entries {

    private static final String KEYS = "family, turn, kind, subject, version, ordinal, sign";
    private static final int KEY_COUNT = 7;
    private static final String COLUMNS =
            Stream.of(Column.values()).map(Column::sql).collect(joining(", "));
    private static final String READ = "select " + KEYS + ", " + COLUMNS + " from kpi_fact where family = ?";
    private static final String ADD = "insert into kpi_fact (" + KEYS + ", " + COLUMNS + ") values ("
            + "?, ".repeat(KEY_COUNT + Column.values().length - 1) + "?)";

    private final JdbcOperations jdbc;

    Entries(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    List<Entry> ofFamily(UUID family) {
        return jdbc.query(READ, (row, number) -> entry(row), family);
    }

    /** The families in which this subject has ever stood. */
    List<UUID> familiesOf(UUID subject) {
        return jdbc.queryForList("select distinct family from kpi_fact where subject = ?", UUID.class, subject);
    }

    void add(List<Entry> entries) {
        jdbc.batchUpdate(ADD, entries.stream().map(Entries::values).toList());
    }

    private static @Nullable Object[] values(Entry entry) {
        Fact fact = entry.fact();
        List<@Nullable Object> values = new ArrayList<>(List.of(
                fact.family(),
                entry.turn(),
                fact.kind().name(),
                fact.subject(),
                fact.version(),
                entry.ordinal(),
                entry.sign()));
        for (Column column : Column.values()) {
            values.add(stored(fact.values().get(column)));
        }
        return values.toArray();
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        Map<Column, Object> values = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            Object value = value(row, column);
            if (value != null) {
                values.put(column, value);
            }
        }
        Fact fact = new Fact(
                FactKind.valueOf(row.getString("kind")),
                row.getObject("subject", UUID.class),
                row.getObject("family", UUID.class),
                row.getLong("version"),
                values);
        return new Entry(fact, row.getInt("turn"), row.getInt("ordinal"), row.getInt("sign"));
    }

    private static @Nullable Object value(ResultSet row, Column column) throws SQLException {
        if (column.type() == Instant.class) {
            OffsetDateTime at = row.getObject(column.sql(), OffsetDateTime.class);
            return at == null ? null : at.toInstant();
        }
        return row.getObject(column.sql(), column.type());
    }
}

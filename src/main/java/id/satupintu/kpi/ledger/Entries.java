package id.satupintu.kpi.ledger;

import static java.util.stream.Collectors.joining;

import id.satupintu.kpi.ledger.Column.Kept;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** The rows of the ledger: read by family, only ever added to. */
@Component("kpiEntries")
class Entries {

    /** The day of what has none yet: the half of a fact whose other half has not been heard. */
    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    private static final List<Column> OWN = Column.keptIn(Kept.ENTRY).stream()
            .filter(column -> column != Column.CALL_ID)
            .toList();
    private static final String KEYS =
            "family, turn, kind_no, subject, version, ordinal, sign, in_call, profile, place";
    private static final int KEY_COUNT = 10;
    private static final String ADD = "insert into kpi_entry (" + KEYS + ", "
            + OWN.stream().map(Column::sql).collect(joining(", ")) + ") values ("
            + "?, ".repeat(KEY_COUNT + OWN.size() - 1) + "?)";
    private static final String READ = "select family, turn, kind, subject, version, ordinal, sign, "
            + Stream.of(Column.values()).map(Column::sql).collect(joining(", "))
            + " from kpi_fact where family = ? order by turn";

    private final JdbcOperations jdbc;
    private final Codes codes;

    Entries(JdbcOperations jdbc, Codes codes) {
        this.jdbc = jdbc;
        this.codes = codes;
    }

    List<Entry> ofFamily(UUID family) {
        return jdbc.query(READ, (row, number) -> entry(row), family);
    }

    /** The families in which this subject has ever stood. */
    List<UUID> familiesOf(UUID subject) {
        return jdbc.queryForList("select distinct family from kpi_entry where subject = ?", UUID.class, subject);
    }

    void add(List<Entry> entries) {
        jdbc.batchUpdate(ADD, entries.stream().map(this::values).toList());
    }

    private @Nullable Object[] values(Entry entry) {
        Fact fact = entry.fact();
        List<@Nullable Object> values = new ArrayList<>(List.of(
                fact.family(),
                entry.turn(),
                fact.kind().ordinal(),
                fact.subject(),
                fact.version(),
                entry.ordinal(),
                entry.sign(),
                fact.values().containsKey(Column.CALL_ID),
                codes.profile(fact),
                codes.place(fact)));
        OWN.forEach(column -> values.add(stored(fact, column)));
        return values.toArray();
    }

    /** What the view can tell by itself is not stored. */
    private static @Nullable Object stored(Fact fact, Column column) {
        Object value = fact.values().get(column);
        return switch (column) {
            case SITE_DAY -> Objects.requireNonNullElse(value, NO_DAY);
            case SITE_HOUR -> Objects.requireNonNullElse(value, 0);
            case REQUEST_ID, VERIFICATION_ID, MATTER_ID -> fact.subject().equals(value) ? null : value;
            default -> stored(value);
        };
    }

    /** As JDBC takes it. */
    static @Nullable Object stored(@Nullable Object value) {
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
        if (NO_DAY.equals(values.get(Column.SITE_DAY))) {
            values.remove(Column.SITE_DAY);
            values.remove(Column.SITE_HOUR);
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

package id.satupintu.kpi.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, as the highest version heard of it tells it. A value: changing it gives another fact.
 *
 * @param family whose history it belongs to: the call, or the subject itself where no call is known
 * @param version the higher one is the truth
 */
record Fact(FactKind kind, UUID subject, UUID family, long version, Map<Column, Object> values) {

    Fact {
        values = Collections.unmodifiableMap(new EnumMap<>(values));
    }

    static Fact of(FactKind kind, UUID subject, @Nullable UUID call, long version) {
        return new Fact(kind, subject, call == null ? subject : call, version, new EnumMap<>(Column.class));
    }

    Fact with(Column column, @Nullable Object value) {
        Map<Column, Object> changed = new EnumMap<>(Column.class);
        changed.putAll(values);
        if (value == null) {
            changed.remove(column);
        } else {
            changed.put(column, value instanceof Instant at ? at.truncatedTo(ChronoUnit.MICROS) : value);
        }
        return new Fact(kind, subject, family, version, changed);
    }

    /** The same with what {@code other} says in these columns. */
    Fact withThoseOf(Fact other, Column... columns) {
        Fact changed = this;
        for (Column column : columns) {
            changed = changed.with(column, other.values.get(column));
        }
        return changed;
    }

    /** The same with the milliseconds between two of its moments, nothing where one is missing. */
    Fact withTime(Column into, Column from, Column to) {
        Instant start = get(from, Instant.class);
        Instant end = get(to, Instant.class);
        return with(
                into,
                start == null || end == null
                        ? null
                        : Math.max(0, Duration.between(start, end).toMillis()));
    }

    Fact asVersion(long other) {
        return new Fact(kind, subject, family, other, values);
    }

    <T> @Nullable T get(Column column, Class<T> type) {
        return type.cast(values.get(column));
    }

    boolean is(Column column) {
        return Boolean.TRUE.equals(values.get(column));
    }

    String text(Column column, String absent) {
        String text = get(column, String.class);
        return text == null ? absent : text;
    }
}

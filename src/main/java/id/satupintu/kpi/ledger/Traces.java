package id.satupintu.kpi.ledger;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * What new entries leave behind for readers, in their transaction: that the rollups do not know of them yet, and which
 * facts are open.
 */
@Component("kpiTraces")
class Traces {

    private static final Set<String> OPEN = Set.of(ToldVerification.WAITING, Told.OPEN);

    private static final List<Column> OWED = List.of(
            Column.SITE_DAY, Column.SITE_HOUR, Column.CALL_ID, Column.CSO, Column.TL, Column.STARTED_AT, Column.DUE_AT);
    private static final String INSERT_OWED = "insert into kpi_owed (subject, ordinal, kind_no, profile, place, "
            + OWED.stream().map(Column::sql).collect(joining(", ")) + ") values (?, ?, ?, ?, ?"
            + ", ?".repeat(OWED.size()) + ")";

    private final JdbcOperations jdbc;
    private final Codes codes;

    Traces(JdbcOperations jdbc, Codes codes) {
        this.jdbc = jdbc;
        this.codes = codes;
    }

    void leave(List<Entry> added) {
        mark(added);
        entries("delete from kpi_owed where subject = ? and ordinal = ?", added, -1, entry ->
                new Object[] {entry.fact().subject(), entry.ordinal()});
        entries(INSERT_OWED, added, 1, this::owed);
    }

    private @Nullable Object[] owed(Entry entry) {
        Fact fact = entry.fact();
        List<@Nullable Object> values = new ArrayList<>(List.of(
                fact.subject(), entry.ordinal(), fact.kind().ordinal(), codes.profile(fact), codes.place(fact)));
        OWED.forEach(column -> values.add(Entries.stored(fact.values().get(column))));
        return values.toArray();
    }

    /** One mark for each hour; any entry of it will do, for it has its turn for itself. */
    private void mark(List<Entry> added) {
        Map<List<Object>, Object[]> hours = new LinkedHashMap<>();
        for (Entry entry : added) {
            LocalDate day = entry.fact().get(Column.SITE_DAY, LocalDate.class);
            Integer hour = entry.fact().get(Column.SITE_HOUR, Integer.class);
            if (day != null && hour != null) {
                hours.put(
                        List.of(day, hour),
                        new Object[] {day, hour, entry.fact().family(), entry.turn()});
            }
        }
        jdbc.batchUpdate(
                "insert into kpi_mark (site_day, site_hour, family, turn) values (?, ?, ?, ?)",
                List.copyOf(hours.values()));
    }

    private void entries(String sql, List<Entry> added, int sign, Values values) {
        List<Object[]> rows = added.stream()
                .filter(entry -> entry.sign() == sign && isOpen(entry.fact()))
                .map(values::of)
                .toList();
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows);
        }
    }

    private interface Values {
        @Nullable
        Object[] of(Entry entry);
    }

    private static boolean isOpen(Fact fact) {
        return fact.values().containsKey(Column.SITE_DAY) && OPEN.contains(fact.text(Column.OUTCOME, ""));
    }
}

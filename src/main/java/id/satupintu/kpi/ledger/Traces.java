package id.satupintu.kpi.ledger;

import java.time.LocalDate;
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

    private static final String INSERT_OPEN =
            "insert into kpi_open (subject, ordinal, kind_no, site_day) values (?, ?, ?, ?)";

    private final JdbcOperations jdbc;

    Traces(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void leave(List<Entry> added) {
        mark(added);
        entries("delete from kpi_open where subject = ? and ordinal = ?", added, -1, entry ->
                new Object[] {entry.fact().subject(), entry.ordinal()});
        entries(INSERT_OPEN, added, 1, entry -> new Object[] {
            entry.fact().subject(),
            entry.ordinal(),
            entry.fact().kind().ordinal(),
            entry.fact().get(Column.SITE_DAY, LocalDate.class)
        });
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

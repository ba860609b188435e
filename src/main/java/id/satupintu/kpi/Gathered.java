package id.satupintu.kpi;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that was counted for a question.
 *
 * @param mature the same of what began longer than seven days ago, null when nothing in the range did
 */
record Gathered(
        boolean fromFacts, Map<String, Tally> all, @Nullable Map<String, Tally> mature, Row total) {

    /** @param mature null when nothing in the range began longer than seven days ago */
    record Row(Tally all, @Nullable Tally mature) {}

    Set<String> keys() {
        Set<String> keys = new TreeSet<>(all.keySet());
        if (mature != null) {
            keys.addAll(mature.keySet());
        }
        return keys;
    }

    Row row(String key) {
        return new Row(
                all.getOrDefault(key, new Tally()), mature == null ? null : mature.getOrDefault(key, new Tally()));
    }

    /** One day of several, cut by hours. */
    Gathered on(LocalDate day, boolean old) {
        Map<String, Tally> hours = on(day, all);
        Map<String, Tally> oldHours = mature == null || !old ? null : on(day, mature);
        return new Gathered(fromFacts, hours, oldHours, new Row(sum(hours), oldHours == null ? null : sum(oldHours)));
    }

    private static Map<String, Tally> on(LocalDate day, Map<String, Tally> rows) {
        return rows.entrySet().stream()
                .filter(row -> row.getKey().startsWith(day.toString()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Tally sum(Map<String, Tally> rows) {
        Tally total = new Tally();
        rows.values().forEach(total::addAll);
        return total;
    }
}

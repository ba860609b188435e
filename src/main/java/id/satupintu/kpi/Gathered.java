package id.satupintu.kpi;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
}

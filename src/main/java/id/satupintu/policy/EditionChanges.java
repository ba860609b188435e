package id.satupintu.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What one edition says otherwise than another: switches first, then rows, then words. */
public final class EditionChanges {

    private final List<EditionChange> changes = new ArrayList<>();

    private EditionChanges() {}

    /** Every difference, as whoever knows {@code before} has to learn it; an edition without rules has nothing to say. */
    public static List<EditionChange> between(Edition before, Edition after) {
        EditionChanges found = new EditionChanges();
        before.rules()
                .ifPresent(old -> after.rules().ifPresent(rules -> {
                    found.switches(old.parameters(), rules.parameters());
                    found.rows(old.rows(), rules.rows());
                }));
        found.words(before.scripts(), after.scripts());
        return List.copyOf(found.changes);
    }

    private void switches(Parameters old, Parameters now) {
        switched("limit", old.limitVa(), now.limitVa());
        switched("psLimit", old.psLimitVa(), now.psLimitVa());
        switched("psLimitProvinces", old.provincesInOrder(), now.provincesInOrder());
        switched("limitsApplyTo", new TreeSet<>(old.limitsApplyTo()), new TreeSet<>(now.limitsApplyTo()));
        switched("decreaseIsNonNiaga", old.decreaseIsNonNiaga(), now.decreaseIsNonNiaga());
        switched("outsideOrder", old.outsideOrder(), now.outsideOrder());
    }

    private void switched(String name, Object old, Object now) {
        if (!old.equals(now)) {
            changes.add(new EditionChange.Switched(name, bare(old), bare(now)));
        }
    }

    private static String bare(Object value) {
        return value.toString().replaceAll("[\\[\\]]", "");
    }

    private void rows(List<Row> old, List<Row> now) {
        Map<String, Row> known = byName(old);
        Map<String, Row> rows = byName(now);
        rows.forEach((name, row) -> {
            Row before = known.get(name);
            if (before == null) {
                changes.add(new EditionChange.RowAdded(row));
            } else if (!before.equals(row)) {
                changes.add(new EditionChange.RowChanged(before, row));
            }
        });
        known.forEach((name, row) -> {
            if (!rows.containsKey(name)) {
                changes.add(new EditionChange.RowRemoved(row));
            }
        });
        moved(List.copyOf(known.keySet()), List.copyOf(rows.keySet()))
                .forEach(name -> changes.add(new EditionChange.RowMoved(Objects.requireNonNull(rows.get(name)))));
    }

    private static Map<String, Row> byName(List<Row> rows) {
        return rows.stream().collect(Collectors.toMap(Row::name, row -> row, (a, b) -> a, LinkedHashMap::new));
    }

    /** The fewest rows that one would have to lift and lay down elsewhere. */
    private static List<String> moved(List<String> old, List<String> now) {
        List<String> common = now.stream().filter(old::contains).toList();
        int[] places = common.stream().mapToInt(old::indexOf).toArray();
        Set<String> stay = new HashSet<>(longestRising(common, places));
        return common.stream().filter(name -> !stay.contains(name)).toList();
    }

    private static List<String> longestRising(List<String> names, int[] places) {
        List<List<String>> best = new ArrayList<>();
        for (int at = 0; at < places.length; at++) {
            List<String> chain = List.of();
            for (int earlier = 0; earlier < at; earlier++) {
                if (places[earlier] < places[at] && best.get(earlier).size() > chain.size()) {
                    chain = best.get(earlier);
                }
            }
            List<String> longer = new ArrayList<>(chain);
            longer.add(names.get(at));
            best.add(longer);
        }
        return best.stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    }

    private void words(ScriptBook old, ScriptBook now) {
        for (ScriptKey key : ScriptKey.all()) {
            for (Voice voice : Arrays.asList(Voice.values())) {
                Wording before = old.text(key).in(voice);
                Wording after = now.text(key).in(voice);
                if (!before.equals(after)) {
                    changes.add(new EditionChange.Reworded(key, voice, before, after));
                }
            }
        }
    }
}

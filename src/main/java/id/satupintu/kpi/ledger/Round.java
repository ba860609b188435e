package id.satupintu.kpi.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the tellings of one transaction have before them: each family is read once, what is added is written once, at
 * the end. What one telling adds and a later one of the same round takes back is not written at all, so the first that
 * is written of a subject is its number 1 as ever.
 */
final class Round {

    private final Entries entries;
    private final Traces traces;
    private final Map<UUID, List<Entry>> families = new HashMap<>();
    private final Map<UUID, Integer> ordinals = new HashMap<>();
    private final List<Entry> added = new ArrayList<>();

    Round(Entries entries, Traces traces) {
        this.entries = entries;
        this.traces = traces;
    }

    /** The entries of a family, those of this round among them. */
    List<Entry> ofFamily(UUID family) {
        return families.computeIfAbsent(family, this::read);
    }

    private List<Entry> read(UUID family) {
        List<Entry> written = new ArrayList<>(entries.ofFamily(family));
        written.forEach(entry -> ordinals.merge(entry.fact().subject(), entry.ordinal(), Math::max));
        return written;
    }

    /** The families in which this subject has ever stood. */
    Set<UUID> familiesOf(UUID subject) {
        Set<UUID> all = new HashSet<>(entries.familiesOf(subject));
        for (Entry entry : added) {
            if (entry.fact().subject().equals(subject)) {
                all.add(entry.fact().family());
            }
        }
        return all;
    }

    void add(List<Entry> some) {
        some.forEach(entry -> ofFamily(entry.fact().family()).add(entry));
        added.addAll(some);
    }

    void write() {
        List<Entry> rest = rest();
        entries.add(rest);
        traces.leave(rest);
    }

    private List<Entry> rest() {
        Map<Place, Integer> signs = new HashMap<>();
        added.forEach(entry -> signs.merge(Place.of(entry), entry.sign(), Integer::sum));
        return added.stream()
                .filter(entry -> signs.getOrDefault(Place.of(entry), 0) != 0)
                .map(this::numbered)
                .toList();
    }

    /** What is added of a subject follows on what stands written of it; in one round at most one entry does. */
    private Entry numbered(Entry entry) {
        int next = 1 + ordinals.getOrDefault(entry.fact().subject(), 0);
        return entry.sign() < 0 ? entry : new Entry(entry.fact(), entry.turn(), next, entry.sign());
    }

    private record Place(UUID subject, int ordinal) {
        static Place of(Entry entry) {
            return new Place(entry.fact().subject(), entry.ordinal());
        }
    }
}

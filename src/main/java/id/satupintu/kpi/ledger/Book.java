package id.satupintu.kpi.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The entries of the families that one telling touches. It works out which entries a telling adds; it never changes
 * one.
 */
final class Book {

    private final List<Entry> entries;
    private final Map<UUID, Entry> standing = new LinkedHashMap<>();
    private final Map<UUID, Fact> now = new LinkedHashMap<>();

    Book(List<Entry> written) {
        entries = new ArrayList<>(written);
        Comparator<Entry> asWritten = Comparator.comparingInt(Entry::ordinal);
        entries.stream()
                .sorted(asWritten.thenComparing(Entry::sign, Comparator.reverseOrder()))
                .forEach(this::read);
        standing.forEach((subject, entry) -> now.put(subject, entry.fact()));
    }

    private void read(Entry entry) {
        UUID subject = entry.fact().subject();
        if (entry.sign() > 0) {
            standing.put(subject, entry);
        } else {
            standing.computeIfPresent(subject, (key, other) -> other.ordinal() == entry.ordinal() ? null : other);
        }
    }

    /** What was counted for this subject before anything was told. */
    Optional<Fact> standing(UUID subject) {
        return Optional.ofNullable(standing.get(subject)).map(Entry::fact);
    }

    /** What is to be counted by now. */
    Collection<Fact> now() {
        return List.copyOf(now.values());
    }

    Optional<Fact> now(UUID subject) {
        return Optional.ofNullable(now.get(subject));
    }

    /** Tells a fact; every other fact of the families takes over from it what it has to. */
    void tell(Fact told) {
        now.merge(told.subject(), told, Succession::of);
        Inheritance inheritance = new Inheritance(List.copyOf(now.values()));
        for (FactKind kind : FactKind.values()) {
            now.replaceAll((subject, fact) -> fact.kind() == kind ? inheritance.of(fact) : fact);
        }
    }

    /** Says of a subject what only others know: its matter, what came after it. */
    void put(Fact fact) {
        now.put(fact.subject(), fact);
    }

    /** The entries to add: none when what was told is old, known or changes nothing. */
    List<Entry> changes() {
        List<Entry> added = new ArrayList<>();
        now.values().forEach(fact -> added.addAll(changeTo(fact)));
        return added;
    }

    /** The entries that one telling adds. */
    List<Entry> hear(Fact told) {
        tell(told);
        return changes();
    }

    private List<Entry> changeTo(Fact fact) {
        Entry before = standing.get(fact.subject());
        if (before != null && before.fact().equals(fact)) {
            return List.of();
        }
        int ordinal = nextOrdinal(fact.subject());
        List<Entry> change = new ArrayList<>();
        if (before != null) {
            change.add(write(new Entry(before.fact(), nextTurn(before.fact()), before.ordinal(), -1)));
        }
        change.add(write(new Entry(fact, nextTurn(fact), ordinal, 1)));
        return change;
    }

    private Entry write(Entry entry) {
        entries.add(entry);
        read(entry);
        return entry;
    }

    private int nextOrdinal(UUID subject) {
        return 1
                + entries.stream()
                        .filter(entry -> entry.fact().subject().equals(subject))
                        .mapToInt(Entry::ordinal)
                        .max()
                        .orElse(0);
    }

    private int nextTurn(Fact fact) {
        return 1
                + entries.stream()
                        .filter(entry -> entry.fact().family().equals(fact.family()))
                        .mapToInt(Entry::turn)
                        .max()
                        .orElse(0);
    }
}

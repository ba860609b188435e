package id.satupintu.kpi.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The books that one telling opens: that of its own families, and those of others that it turns out to concern. */
final class Shelf {

    private final Round round;
    private final Set<UUID> own;
    private final Book book;
    private final Map<UUID, Book> others = new LinkedHashMap<>();

    Shelf(Set<UUID> families, Round round) {
        this.round = round;
        this.own = families;
        this.book = new Book(families.stream()
                .flatMap(family -> round.ofFamily(family).stream())
                .toList());
    }

    /** The book of the telling's own families. */
    Book book() {
        return book;
    }

    /** Says something of a subject of any family; nothing if it does not stand there. */
    void change(UUID family, UUID subject, UnaryOperator<Fact> change) {
        Book of = own.contains(family) ? book : others.computeIfAbsent(family, key -> new Book(round.ofFamily(key)));
        of.now(subject).map(change).ifPresent(of::put);
    }

    /** The families in which this subject has ever stood. */
    Set<UUID> familiesOf(UUID subject) {
        return round.familiesOf(subject);
    }

    /** The entries to add, of every book. */
    List<Entry> changes() {
        List<Entry> added = new ArrayList<>(book.changes());
        others.values().stream().map(Book::changes).flatMap(Collection::stream).forEach(added::add);
        return added;
    }
}

package id.satupintu.kpi.ledger;

import static id.satupintu.kpi.ledger.Column.MATTER_ID;
import static id.satupintu.kpi.ledger.Column.STARTED_AT;
import static id.satupintu.kpi.ledger.Column.TRANSACTION_CODE;

import id.satupintu.relay.Hint;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Topic;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lays facts. Each telling is one short transaction: read the family, add what changes. Two tellings about one family at
 * the same time collide on the family's next turn; the loser reads again.
 */
@Component("kpiLedger")
class Ledger {

    private static final int ATTEMPTS = 8;

    private final Entries entries;
    private final Matters matters;
    private final TransactionTemplate transaction;
    private final RelayBus bus;

    Ledger(Entries entries, Matters matters, PlatformTransactionManager transactions, RelayBus bus) {
        this.entries = entries;
        this.matters = matters;
        this.transaction = new TransactionTemplate(transactions);
        this.bus = bus;
    }

    void lay(Fact told) {
        lay(told, null);
    }

    /** Lays a fact; {@code person} is the blind index of the caller, for the matter of a request. */
    void lay(Fact told, @Nullable String person) {
        for (int attempt = 1; ; attempt++) {
            try {
                if (Boolean.TRUE.equals(transaction.execute(status -> write(told, person)))) {
                    Hint moved = new Hint(Topic.KPI, told.subject(), told.version());
                    bus.publish(moved);
                }
                return;
            } catch (ConcurrencyFailureException | DuplicateKeyException collision) {
                if (attempt == ATTEMPTS) {
                    throw collision;
                }
            }
        }
    }

    private boolean write(Fact told, @Nullable String person) {
        Book book = new Book(familiesOf(told).stream()
                .flatMap(family -> entries.ofFamily(family).stream())
                .toList());
        List<Entry> added = book.hear(withMatter(told, book, person));
        entries.add(added);
        return !added.isEmpty();
    }

    private Set<UUID> familiesOf(Fact told) {
        Stream<UUID> earlier =
                told.kind() == FactKind.CALLBACK ? entries.familiesOf(told.subject()).stream() : Stream.empty();
        Set<UUID> families = new LinkedHashSet<>(List.of(told.family()));
        earlier.forEach(families::add);
        return families;
    }

    /** A matter is fixed when its request is first heard of, unless the request turns out to be another transaction. */
    private Fact withMatter(Fact told, Book book, @Nullable String person) {
        if (told.kind() != FactKind.REQUEST) {
            return told;
        }
        Fact standing = book.standing(told.subject()).orElse(null);
        if (standing != null && (standing.version() >= told.version() || sameTransaction(standing, told))) {
            return told.with(MATTER_ID, standing.get(MATTER_ID, UUID.class));
        }
        Instant start = Objects.requireNonNull(told.get(STARTED_AT, Instant.class));
        UUID matter = matters.of(told.subject(), person, told.text(TRANSACTION_CODE, Inheritance.NONE), start);
        return told.with(MATTER_ID, matter);
    }

    private static boolean sameTransaction(Fact one, Fact other) {
        return one.text(TRANSACTION_CODE, "").equals(other.text(TRANSACTION_CODE, ""));
    }
}

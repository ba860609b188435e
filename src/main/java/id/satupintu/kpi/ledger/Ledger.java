package id.satupintu.kpi.ledger;

import id.satupintu.relay.Hint;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Topic;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
    private final Traces traces;
    private final Matters matters;
    private final Accounts accounts;
    private final Relays relays;
    private final Turns turns;
    private final TransactionTemplate transaction;
    private final RelayBus bus;

    Ledger(
            Entries entries,
            Traces traces,
            Matters matters,
            Accounts accounts,
            Relays relays,
            Turns turns,
            PlatformTransactionManager transactions,
            RelayBus bus) {
        this.entries = entries;
        this.traces = traces;
        this.matters = matters;
        this.accounts = accounts;
        this.relays = relays;
        this.turns = turns;
        this.transaction = new TransactionTemplate(transactions);
        this.bus = bus;
    }

    void lay(Fact told) {
        lay(told, null);
    }

    /** Lays a fact; {@code person} is the blind index of the caller, for the matter of a request. */
    void lay(Fact told, @Nullable String person) {
        change(told.subject(), () -> familiesOf(told), shelf -> {
            shelf.book().tell(told);
            relays.settle(shelf, told);
            matters.settle(shelf, told, person);
            accounts.settle(shelf, told);
        });
    }

    /** Looks again at a person of whom another system told something. */
    void lookAgain(String person) {
        change(new UUID(0, 0), Set::of, shelf -> matters.lookAgain(shelf, person));
    }

    /** One transaction over these families; whoever loses a collision begins again. */
    void change(UUID about, Supplier<Set<UUID>> families, Consumer<Shelf> act) {
        for (int attempt = 1; ; attempt++) {
            try {
                if (Boolean.TRUE.equals(transaction.execute(status -> write(families.get(), act)))) {
                    bus.publish(new Hint(Topic.KPI, about, 0));
                }
                return;
            } catch (ConcurrencyFailureException | DuplicateKeyException collision) {
                if (attempt == ATTEMPTS) {
                    throw collision;
                }
            }
        }
    }

    private boolean write(Set<UUID> families, Consumer<Shelf> act) {
        turns.ofFamilies(families);
        Shelf shelf = new Shelf(families, this::read);
        act.accept(shelf);
        List<Entry> added = shelf.changes();
        entries.add(added);
        traces.leave(added);
        return !added.isEmpty();
    }

    private List<Entry> read(UUID family) {
        return entries.ofFamily(family);
    }

    /** The two halves of a callback do not know of each other's family; they wait for each other, then look. */
    private Set<UUID> familiesOf(Fact told) {
        Set<UUID> families = new LinkedHashSet<>(List.of(told.family()));
        if (told.kind() == FactKind.CALLBACK) {
            turns.ofFamilies(Set.of(told.subject()));
            families.addAll(entries.familiesOf(told.subject()));
        }
        return families;
    }
}

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
import org.springframework.stereotype.Component;

/**
 * Lays facts. Each telling reads its family and adds what changes; those that come at the same time share a transaction.
 * Two tellings of two nodes about one family collide on the family's next turn; the loser reads again.
 */
@Component("kpiLedger")
class Ledger {

    private final Entries entries;
    private final Traces traces;
    private final Matters matters;
    private final Accounts accounts;
    private final Relays relays;
    private final Turns turns;
    private final GroupCommit commits;
    private final RelayBus bus;

    Ledger(
            Entries entries,
            Traces traces,
            Matters matters,
            Accounts accounts,
            Relays relays,
            Turns turns,
            GroupCommit commits,
            RelayBus bus) {
        this.entries = entries;
        this.traces = traces;
        this.matters = matters;
        this.accounts = accounts;
        this.relays = relays;
        this.turns = turns;
        this.commits = commits;
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

    /** Lays what is told over these families, and rings the screens when that changes anything. */
    void change(UUID about, Supplier<Set<UUID>> families, Consumer<Shelf> act) {
        if (commits.run(() -> write(families.get(), act))) {
            bus.publish(new Hint(Topic.KPI, about, 0));
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

package id.satupintu.kpi.ledger;

import id.satupintu.relay.Hint;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Topic;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Lays facts. Each telling reads its family and adds what changes; those that come within a quarter of a second share a
 * transaction. Where two nodes tell of one family at a time they collide on the family's next turn; the loser reads
 * again.
 */
@Component("kpiLedger")
class Ledger {

    /** How old a number may be, seen by nobody: a dashboard reads again every two seconds. */
    private static final Duration PATIENCE = Duration.ofMillis(250);

    private final Matters matters;
    private final Accounts accounts;
    private final Relays relays;
    private final Turns turns;
    private final GroupCommit<Round> commits;
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
        this.matters = matters;
        this.accounts = accounts;
        this.relays = relays;
        this.turns = turns;
        this.commits = new GroupCommit<>(transactions, () -> new Round(entries, traces), Round::write);
        this.bus = bus;
    }

    /** Lays a fact at once. */
    void lay(Fact told) {
        lay(told, null);
    }

    /** Lays a fact at once; {@code person} is the blind index of the caller, for the matter of a request. */
    void lay(Fact told, @Nullable String person) {
        lay(Duration.ZERO, told, person);
    }

    /** Lays a fact together with what is told shortly after it. */
    void hear(Fact told) {
        hear(told, null);
    }

    /** Lays a fact of this person together with what is told shortly after it. */
    void hear(Fact told, @Nullable String person) {
        lay(PATIENCE, told, person);
    }

    private void lay(Duration patience, Fact told, @Nullable String person) {
        change(patience, told.subject(), round -> familiesOf(round, told), shelf -> {
            shelf.book().tell(told);
            relays.settle(shelf, told);
            matters.settle(shelf, told, person);
            accounts.settle(shelf, told);
        });
    }

    /** Looks again at a person of whom another system told something. */
    void lookAgain(String person) {
        change(Duration.ZERO, new UUID(0, 0), round -> Set.of(), shelf -> matters.lookAgain(shelf, person));
    }

    /** Lays what is told over these families, and rings the screens when that changes anything. */
    private void change(Duration patience, UUID about, Function<Round, Set<UUID>> families, Consumer<Shelf> act) {
        if (commits.run(patience, round -> write(round, families.apply(round), act))) {
            bus.publish(new Hint(Topic.KPI, about, 0));
        }
    }

    private boolean write(Round round, Set<UUID> families, Consumer<Shelf> act) {
        turns.ofFamilies(families);
        Shelf shelf = new Shelf(families, round);
        act.accept(shelf);
        List<Entry> added = shelf.changes();
        round.add(added);
        return !added.isEmpty();
    }

    /** The two halves of a callback do not know of each other's family; they wait for each other, then look. */
    private Set<UUID> familiesOf(Round round, Fact told) {
        Set<UUID> families = new LinkedHashSet<>(List.of(told.family()));
        if (told.kind() == FactKind.CALLBACK) {
            turns.ofFamilies(Set.of(told.subject()));
            families.addAll(round.familiesOf(told.subject()));
        }
        return families;
    }
}

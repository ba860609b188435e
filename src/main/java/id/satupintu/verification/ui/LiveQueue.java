package id.satupintu.verification.ui;

import com.vaadin.flow.component.UI;
import id.satupintu.access.Scope;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Subscription;
import id.satupintu.relay.Topic;
import id.satupintu.verification.QueueBoard;
import id.satupintu.verification.QueueSnapshot;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The two lanes of one screen: the team's board, and the one request that is open. Ears are closed with the screen. */
final class LiveQueue {

    private final QueueBoard board;
    private final RelayBus bus;
    private final Scope.Team team;
    private final UI ui;
    private final Consumer<QueueSnapshot> shown;
    private final Runnable moved;
    private final Subscription watching;
    private @Nullable Subscription following;
    private long revision = -1;

    LiveQueue(QueueBoard board, RelayBus bus, Scope.Team team, UI ui, Consumer<QueueSnapshot> shown, Runnable moved) {
        this.board = board;
        this.bus = bus;
        this.team = team;
        this.ui = ui;
        this.shown = shown;
        this.moved = moved;
        this.watching = board.watch(team, ui.accessLater(this::show, LiveQueue::gone)::accept);
        compare();
    }

    /** Reads the board when it differs from what is shown: the slow poll behind the push. */
    void compare() {
        show(board.of(team));
    }

    private void show(QueueSnapshot snapshot) {
        if (snapshot.revision() > revision) {
            revision = snapshot.revision();
            shown.accept(snapshot);
        }
    }

    void follow(@Nullable UUID id) {
        if (following != null) {
            following.close();
        }
        Runnable reread = ui.accessLater(moved::run, LiveQueue::gone)::run;
        following = id == null ? null : bus.subscribe(Topic.verification(id), hint -> reread.run());
    }

    /** The screen went away while a hint was under way: nobody is left to be told. */
    private static void gone() {}

    void close() {
        watching.close();
        follow(null);
    }
}

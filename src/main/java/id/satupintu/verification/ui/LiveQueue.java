package id.satupintu.verification.ui;

import com.vaadin.flow.component.UI;
import id.satupintu.access.Scope;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Subscription;
import id.satupintu.relay.Topic;
import id.satupintu.verification.FloorSnapshot;
import id.satupintu.verification.QueueSnapshot;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The lanes of one screen: the team's board, the floor, outages, and the one request that is open. */
final class LiveQueue {

    private final Shift shift;
    private final RelayBus bus;
    private final Scope.Team team;
    private final UI ui;
    private final Consumer<QueueSnapshot> queueShown;
    private final Consumer<FloorSnapshot> floorShown;
    private final Runnable moved;
    private final List<Subscription> watching;
    private @Nullable Subscription following;
    private long queueRevision = -1;
    private long floorRevision = -1;

    LiveQueue(
            Shift shift,
            RelayBus bus,
            Scope.Team team,
            UI ui,
            Consumer<QueueSnapshot> queueShown,
            Consumer<FloorSnapshot> floorShown,
            Runnable moved,
            Runnable outage) {
        this.shift = shift;
        this.bus = bus;
        this.team = team;
        this.ui = ui;
        this.queueShown = queueShown;
        this.floorShown = floorShown;
        this.moved = moved;
        Runnable slow = ui.accessLater(outage::run, LiveQueue::gone)::run;
        this.watching = List.of(
                shift.queue().watch(team, ui.accessLater(this::showQueue, LiveQueue::gone)::accept),
                shift.floor().watch(ui.accessLater(this::showFloor, LiveQueue::gone)::accept),
                bus.subscribe(Topic.OUTAGE, hint -> slow.run()));
        compare();
    }

    /** Reads the boards when they differ from what is shown: the slow poll behind the push. */
    void compare() {
        showQueue(shift.queue().of(team));
        showFloor(shift.floor().here());
    }

    private void showQueue(QueueSnapshot snapshot) {
        if (snapshot.revision() > queueRevision) {
            queueRevision = snapshot.revision();
            queueShown.accept(snapshot);
        }
    }

    private void showFloor(FloorSnapshot snapshot) {
        if (snapshot.revision() > floorRevision) {
            floorRevision = snapshot.revision();
            floorShown.accept(snapshot);
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
        watching.forEach(Subscription::close);
        follow(null);
    }
}

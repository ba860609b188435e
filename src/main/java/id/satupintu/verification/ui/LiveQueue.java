package id.satupintu.verification.ui;

import com.vaadin.flow.component.UI;
import id.satupintu.access.Scope;
import id.satupintu.relay.Hint;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Subscription;
import id.satupintu.relay.Topic;
import id.satupintu.verification.FloorSnapshot;
import id.satupintu.verification.QueueSnapshot;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lanes of one screen: the team's board, the floor, outages, and the one request that is open. What comes while the
 * screen has not drawn yet is drawn with it, so that a screen that is slow is not asked twice.
 */
final class LiveQueue {

    private final Shift shift;
    private final RelayBus bus;
    private final Scope.Team team;
    private final UI ui;
    private final BiConsumer<QueueSnapshot, FloorSnapshot> boards;
    private final Runnable moved;
    private final Runnable draw;
    private final AtomicBoolean due = new AtomicBoolean();
    private final List<Subscription> watching;
    private volatile QueueSnapshot queue;
    private volatile FloorSnapshot floor;
    private List<Subscription> following = List.of();
    private long queueRevision = -1;
    private long floorRevision = -1;

    LiveQueue(
            Shift shift,
            RelayBus bus,
            Scope.Team team,
            UI ui,
            BiConsumer<QueueSnapshot, FloorSnapshot> boards,
            Runnable moved,
            Runnable outage) {
        this.shift = shift;
        this.bus = bus;
        this.team = team;
        this.ui = ui;
        this.boards = boards;
        this.moved = moved;
        this.draw = ui.accessLater(this::draw, LiveQueue::gone)::run;
        Runnable slow = ui.accessLater(outage::run, LiveQueue::gone)::run;
        queue = shift.queue().of(team);
        floor = shift.floor().here();
        watching = List.of(
                shift.queue().watch(team, newer -> {
                    hear(newer);
                    drawSoon();
                }),
                shift.floor().watch(newer -> {
                    hear(newer);
                    drawSoon();
                }),
                bus.subscribe(Topic.OUTAGE, hint -> slow.run()));
    }

    /** Snapshots come on many threads; an older one changes nothing. */
    private synchronized void hear(QueueSnapshot newer) {
        if (newer.revision() > queue.revision()) {
            queue = newer;
        }
    }

    private synchronized void hear(FloorSnapshot newer) {
        if (newer.revision() > floor.revision()) {
            floor = newer;
        }
    }

    private void drawSoon() {
        if (due.compareAndSet(false, true)) {
            draw.run();
        }
    }

    /** Reads the boards when they differ from what is shown: the slow poll behind the push. */
    void compare() {
        hear(shift.queue().of(team));
        hear(shift.floor().here());
        draw();
    }

    private void draw() {
        due.set(false);
        QueueSnapshot ofQueue = queue;
        FloorSnapshot ofFloor = floor;
        if (ofQueue.revision() != queueRevision || ofFloor.revision() != floorRevision) {
            queueRevision = ofQueue.revision();
            floorRevision = ofFloor.revision();
            boards.accept(ofQueue, ofFloor);
        }
    }

    void follow(@Nullable UUID id, List<Topic> kin) {
        following.forEach(Subscription::close);
        AtomicBoolean owed = new AtomicBoolean();
        Runnable reread = ui.accessLater(
                () -> {
                    owed.set(false);
                    moved.run();
                },
                LiveQueue::gone)::run;
        Consumer<Hint> once = hint -> {
            if (owed.compareAndSet(false, true)) {
                reread.run();
            }
        };
        following = id == null
                ? List.of()
                : Stream.concat(Stream.of(Topic.verification(id)), kin.stream())
                        .map(topic -> bus.subscribe(topic, once))
                        .toList();
    }

    /** The screen went away while a hint was under way: nobody is left to be told. */
    private static void gone() {}

    void close() {
        watching.forEach(Subscription::close);
        follow(null, List.of());
    }
}

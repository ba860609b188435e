package id.satupintu.verification;

import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Subscription;
import id.satupintu.relay.Topic;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One team's snapshot: read at once when something moves, then at most every quarter of a second. */
class TeamBoard {

    private static final Logger LOG = LoggerFactory.getLogger(TeamBoard.class);
    private static final long PAUSE_MS = 250;
    private static final Duration TRUSTED = Duration.ofSeconds(10);

    private final String team;
    private final QueueReader reader;
    private final RelayBus bus;
    private final ScheduledExecutorService clock;
    private final Set<Consumer<QueueSnapshot>> watchers = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean dirty = new AtomicBoolean();
    private QueueSnapshot snapshot;
    private @Nullable Subscription ear;

    TeamBoard(String team, QueueReader reader, RelayBus bus, ScheduledExecutorService clock) {
        this.team = team;
        this.reader = reader;
        this.bus = bus;
        this.clock = clock;
        this.snapshot = new QueueSnapshot(team, 0, Instant.EPOCH, List.of());
    }

    /** Read anew when nobody has kept it fresh, or when it is old enough to be doubted. */
    synchronized QueueSnapshot current() {
        boolean doubted = snapshot.readAt().plus(TRUSTED).isBefore(Workday.now());
        return watchers.isEmpty() || doubted || dirty.get() ? read() : snapshot;
    }

    /** Whoever begins to watch finds the board as it is at this moment. */
    synchronized Subscription watch(Consumer<QueueSnapshot> listener) {
        read();
        watchers.add(listener);
        if (ear == null) {
            ear = bus.subscribe(Topic.board(team), hint -> touch());
        }
        return () -> leave(listener);
    }

    private synchronized void leave(Consumer<QueueSnapshot> listener) {
        watchers.remove(listener);
        if (watchers.isEmpty() && ear != null) {
            ear.close();
            ear = null;
        }
    }

    /** Leading edge: whoever comes first reads at once; whoever comes meanwhile is served by the trailing read. */
    private void touch() {
        dirty.set(true);
        if (busy.compareAndSet(false, true)) {
            round();
        }
    }

    private void round() {
        dirty.set(false);
        try {
            tell();
        } catch (RuntimeException failed) {
            LOG.warn("The queue of {} could not be read; what stands on the screens stays", team, failed);
        } finally {
            clock.schedule(this::afterPause, PAUSE_MS, TimeUnit.MILLISECONDS);
        }
    }

    private void afterPause() {
        if (dirty.get()) {
            Thread.startVirtualThread(this::round);
            return;
        }
        busy.set(false);
        if (dirty.get() && busy.compareAndSet(false, true)) {
            Thread.startVirtualThread(this::round);
        }
    }

    private void tell() {
        long before = snapshot.revision();
        QueueSnapshot now = read();
        if (now.revision() != before) {
            watchers.forEach(watcher -> Thread.startVirtualThread(() -> watcher.accept(now)));
        }
    }

    private synchronized QueueSnapshot read() {
        Instant now = Workday.now();
        List<QueueRow> rows = reader.rows(team, now);
        boolean same = rows.equals(snapshot.rows()) && snapshot.revision() > 0;
        snapshot = new QueueSnapshot(team, snapshot.revision() + (same ? 0 : 1), now, rows);
        return snapshot;
    }
}

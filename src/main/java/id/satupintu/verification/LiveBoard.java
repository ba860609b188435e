package id.satupintu.verification;

import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Subscription;
import id.satupintu.relay.Topic;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One snapshot shared by all screens: read a moment after something moves, so that what follows from it at once (the
 * ringing) comes in the same draw, then at most once in each pause.
 *
 * @param <C> what it shows; two readings that are equal are one revision
 */
class LiveBoard<C> {

    private static final Logger LOG = LoggerFactory.getLogger(LiveBoard.class);
    private static final long GATHER_MS = 40;
    private static final Duration TRUSTED = Duration.ofSeconds(10);

    /**
     * What the board shows.
     *
     * @param revision rises whenever the content has changed
     */
    record Reading<C>(long revision, Instant readAt, C content) {}

    private final Topic topic;
    private final Function<Instant, C> reader;
    private final RelayBus bus;
    private final Burst burst;
    private final Set<Consumer<Reading<C>>> watchers = ConcurrentHashMap.newKeySet();

    private @Nullable Reading<C> reading;
    private long told;
    private @Nullable Subscription ear;

    LiveBoard(Topic topic, Function<Instant, C> reader, RelayBus bus, ScheduledExecutorService clock, long pauseMs) {
        this.topic = topic;
        this.reader = reader;
        this.bus = bus;
        this.burst = new Burst(this::tell, GATHER_MS, pauseMs, clock);
    }

    /** Read anew when nobody has kept it fresh, or when it is old enough to be doubted. */
    synchronized Reading<C> current() {
        Reading<C> known = reading;
        if (known == null || watchers.isEmpty() || burst.owed()) {
            return read();
        }
        return known.readAt().plus(TRUSTED).isBefore(Workday.now()) ? read() : known;
    }

    /** Whoever begins to watch finds the board as it is at this moment. */
    synchronized Subscription watch(Consumer<Reading<C>> listener) {
        if (watchers.isEmpty()) {
            told = read().revision();
        }
        watchers.add(listener);
        if (ear == null) {
            ear = bus.subscribe(topic, hint -> burst.touch());
        }
        return () -> leave(listener);
    }

    private synchronized void leave(Consumer<Reading<C>> listener) {
        watchers.remove(listener);
        if (watchers.isEmpty() && ear != null) {
            ear.close();
            ear = null;
        }
    }

    private void tell() {
        try {
            Reading<C> now = read();
            if (isNews(now)) {
                watchers.forEach(watcher -> Thread.startVirtualThread(() -> watcher.accept(now)));
            }
        } catch (RuntimeException failed) {
            LOG.warn("{} could not be read; what stands on the screens stays", topic.name(), failed);
        }
    }

    /** Somebody may have looked, and so have read it, between a movement and this telling: the others wait for it still. */
    private synchronized boolean isNews(Reading<C> now) {
        boolean news = now.revision() != told;
        told = now.revision();
        return news;
    }

    private synchronized Reading<C> read() {
        Instant now = Workday.now();
        C content = reader.apply(now);
        Reading<C> before = reading;
        boolean same = before != null && content.equals(before.content());
        long revision = before == null ? 1 : before.revision() + (same ? 0 : 1);
        Reading<C> fresh = new Reading<>(revision, now, content);
        reading = fresh;
        return fresh;
    }
}

package id.satupintu.verification;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Work that follows from many small movements: done for the first, then at most once in each pause for all that came
 * meanwhile. The last movement is never missed.
 */
class Burst {

    private final Runnable work;
    private final long gatherMs;
    private final long pauseMs;
    private final ScheduledExecutorService clock;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean dirty = new AtomicBoolean();

    /**
     * @param work fails for itself; it runs on a virtual thread, never twice at a time
     */
    Burst(Runnable work, long pauseMs, ScheduledExecutorService clock) {
        this(work, 0, pauseMs, clock);
    }

    /**
     * @param gatherMs so long what moves together with the first is waited for
     */
    Burst(Runnable work, long gatherMs, long pauseMs, ScheduledExecutorService clock) {
        this.work = work;
        this.gatherMs = gatherMs;
        this.pauseMs = pauseMs;
        this.clock = clock;
    }

    /** Something has moved. */
    void touch() {
        dirty.set(true);
        begin();
    }

    /** Whether something has moved that no work has taken up yet. */
    boolean owed() {
        return dirty.get();
    }

    private void begin() {
        if (busy.compareAndSet(false, true)) {
            clock.schedule(() -> Thread.startVirtualThread(this::round), gatherMs, TimeUnit.MILLISECONDS);
        }
    }

    private void round() {
        dirty.set(false);
        try {
            work.run();
        } finally {
            clock.schedule(this::afterPause, pauseMs, TimeUnit.MILLISECONDS);
        }
    }

    private void afterPause() {
        if (dirty.get()) {
            Thread.startVirtualThread(this::round);
            return;
        }
        busy.set(false);
        if (dirty.get()) {
            begin();
        }
    }
}

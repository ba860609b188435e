package id.satupintu.callguide.replay;

import java.util.function.Consumer;

/** A replay that goes on beside the one who asked for it. */
public final class ReplayRun {

    private final Consumer<ReplayProgress> watcher;
    private volatile ReplayProgress progress = new ReplayProgress(ReplayProgress.State.RUNNING, 0, ReplayTally.NONE);
    private volatile boolean cancelled;

    ReplayRun(Consumer<ReplayProgress> watcher) {
        this.watcher = watcher;
    }

    /** Ends it at the next call; what was found by then stays. */
    public void cancel() {
        cancelled = true;
    }

    /** How far it has come. */
    public ReplayProgress progress() {
        return progress;
    }

    boolean cancelled() {
        return cancelled;
    }

    void tell(ReplayProgress.State state, long total, ReplayTally tally) {
        progress = new ReplayProgress(state, total, tally);
        watcher.accept(progress);
    }
}

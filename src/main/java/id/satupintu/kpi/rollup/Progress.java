package id.satupintu.kpi.rollup;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** How far all hands together are. */
final class Progress {

    private final int all;
    private final BooleanSupplier stop;
    private final Consumer<Rebuild.Step> told;
    private final AtomicBoolean broken = new AtomicBoolean();
    private int done;
    private int changed;

    Progress(int all, BooleanSupplier stop, Consumer<Rebuild.Step> told) {
        this.all = all;
        this.stop = stop;
        this.told = told;
    }

    boolean isOver() {
        return broken.get() || stop.getAsBoolean();
    }

    /** Where one hand breaks off the others do too. */
    void orBreak(Runnable work) {
        boolean whole = false;
        try {
            work.run();
            whole = true;
        } finally {
            broken.compareAndSet(false, !whole);
        }
    }

    synchronized void day(boolean differed) {
        done++;
        month(differed);
        told.accept(step());
    }

    synchronized void month(boolean differed) {
        changed += differed ? 1 : 0;
    }

    synchronized Rebuild.Step step() {
        return new Rebuild.Step(done, all, changed);
    }
}

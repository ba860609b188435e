package id.satupintu.kpi.intake;

import id.satupintu.kpi.Source;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A table on its way in: how far it is, whether it is wanted still, and in the end what it did or would do. */
public final class Taking {

    private static final long STEP_NANOS = 250_000_000;

    private final Source source;
    private final boolean real;
    private Consumer<Stand> told;
    private Stand stand;
    private long lastTold = System.nanoTime();

    /** @param real false for a preview */
    Taking(Source source, boolean real, int rows, Consumer<Stand> told) {
        this.source = source;
        this.real = real;
        this.told = told;
        this.stand = new Stand(Phase.WAITING, 0, rows, null);
    }

    /** Where it stands. */
    public enum Phase {
        /** Others go first. */
        WAITING,
        READING,
        /** New rows are written down; cancelled now, nothing of them stays. */
        KEEPING,
        /** What they mean for the requests and calls is worked out; cancelled now, importing again finishes it. */
        WEIGHING,
        DONE,
        CANCELLED,
        FAILED
    }

    /**
     * How far it is.
     *
     * @param done steps of this phase
     * @param of how many steps this phase has
     * @param intake null until it is known
     */
    public record Stand(
            Phase phase, long done, long of, @Nullable Intake intake) {

        /** Whether nothing more will happen. */
        public boolean over() {
            return phase == Phase.DONE || phase == Phase.CANCELLED || phase == Phase.FAILED;
        }
    }

    public Source source() {
        return source;
    }

    /** Whether it is more than a preview. */
    public boolean real() {
        return real;
    }

    public synchronized Stand stand() {
        return stand;
    }

    /** From now on tells this one how far it is, as when a screen was left and opened again. */
    public synchronized void tell(Consumer<Stand> other) {
        told = other;
    }

    /** Is not wanted any more; the row at hand is the last. */
    public void cancel() {
        end(Phase.CANCELLED);
    }

    void begin(Phase phase, long steps) {
        turn(new Stand(phase, 0, steps, stand().intake()));
    }

    /** What is known by now of what it does. */
    void counts(Intake intake) {
        turn(new Stand(stand().phase(), stand().done(), stand().of(), intake));
    }

    /** One step more; tells of it four times a second. */
    void step() {
        Stand next;
        synchronized (this) {
            goOn();
            stand = new Stand(stand.phase, stand.done + 1, stand.of, stand.intake);
            if (System.nanoTime() - lastTold < STEP_NANOS) {
                return;
            }
            lastTold = System.nanoTime();
            next = stand;
        }
        say(next);
    }

    /** Breaks off what is not wanted any more. */
    synchronized void goOn() {
        if (stand.phase == Phase.CANCELLED) {
            throw new CancellationException(source.name());
        }
    }

    void end(Phase phase) {
        Stand now = stand();
        turn(new Stand(phase, now.done, now.of, now.intake));
    }

    private void turn(Stand next) {
        synchronized (this) {
            if (stand.over()) {
                return;
            }
            stand = next;
        }
        say(next);
    }

    private void say(Stand now) {
        Consumer<Stand> hears;
        synchronized (this) {
            hears = told;
        }
        hears.accept(now);
    }
}

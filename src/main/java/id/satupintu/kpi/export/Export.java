package id.satupintu.kpi.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A long list on its way into a file: how far it is, whether it is wanted still, and the file once it is done. */
public final class Export {

    private static final long STEP_NANOS = 250_000_000;

    private final String name;
    private final String contentType;
    private final Path file;
    private final Consumer<Stand> told;
    private Stand stand;
    private long lastTold = System.nanoTime();

    Export(String name, String contentType, Path file, long of, Consumer<Stand> told) {
        this.name = name;
        this.contentType = contentType;
        this.file = file;
        this.told = told;
        this.stand = new Stand(Phase.WAITING, 0, of);
    }

    /** Where it stands. */
    public enum Phase {
        /** Others go first. */
        WAITING,
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    /**
     * How far it is.
     *
     * @param done rows written
     * @param of how many there were when it began
     */
    public record Stand(Phase phase, long done, long of) {

        /** Whether nothing more will happen. */
        public boolean over() {
            return phase != Phase.WAITING && phase != Phase.RUNNING;
        }

        Stand in(Phase next) {
            return over() ? this : new Stand(next, done, of);
        }
    }

    public String name() {
        return name;
    }

    public String contentType() {
        return contentType;
    }

    public synchronized Stand stand() {
        return stand;
    }

    /** Is not wanted any more; the row at hand is the last, and the file goes. */
    public void cancel() {
        turn(Phase.CANCELLED);
        discard();
    }

    /** The finished file, as often as it is wanted until it is discarded. */
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    /** Length of the finished file in bytes. */
    public long bytes() throws IOException {
        return Files.size(file);
    }

    /** Removes the file. */
    public void discard() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file() {
        return file;
    }

    /** One row more is written; tells of it four times a second. */
    void row() {
        Stand now;
        synchronized (this) {
            if (stand.over()) {
                throw new CancellationException(name);
            }
            stand = new Stand(Phase.RUNNING, stand.done() + 1, stand.of());
            if (System.nanoTime() - lastTold < STEP_NANOS) {
                return;
            }
            lastTold = System.nanoTime();
            now = stand;
        }
        told.accept(now);
    }

    void turn(Phase next) {
        Stand now = turned(next);
        if (now != null) {
            told.accept(now);
        }
    }

    private synchronized @Nullable Stand turned(Phase next) {
        Stand before = stand;
        stand = stand.in(next);
        return stand.equals(before) ? null : stand;
    }
}

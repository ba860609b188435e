package id.satupintu.relay;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One listener's hints, handed to it one at a time and in order; its failures stay its own. */
class Mailbox {

    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);

    private final Consumer<Hint> listener;
    private final Executor carriers;
    private final Queue<Hint> hints = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile boolean closed;

    Mailbox(Consumer<Hint> listener, Executor carriers) {
        this.listener = listener;
        this.carriers = carriers;
    }

    void post(Hint hint) {
        hints.add(hint);
        if (waiting.getAndIncrement() == 0) {
            carriers.execute(this::empty);
        }
    }

    void close() {
        closed = true;
    }

    private void empty() {
        do {
            Hint hint = hints.poll();
            if (hint != null && !closed) {
                deliver(hint);
            }
        } while (waiting.decrementAndGet() > 0);
    }

    private void deliver(Hint hint) {
        try {
            listener.accept(hint);
        } catch (RuntimeException | Error failed) {
            LOG.warn("A listener on {} failed", hint.topic().name(), failed);
        }
    }
}

package id.satupintu.kpi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Subscription;
import id.satupintu.relay.Topic;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Re-reads a screen when figures have moved, the first time at once and then at most once in two seconds. */
final class Live {

    private static final long PAUSE_MS = 2000;

    private final RelayBus bus;
    private final Runnable reread;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final AtomicLong lastNanos = new AtomicLong(System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(PAUSE_MS));
    private @Nullable Subscription subscription;

    Live(RelayBus bus, Component screen, Runnable reread) {
        this.bus = bus;
        this.reread = reread;
        screen.addAttachListener(event -> listen(event.getUI()));
        screen.addDetachListener(event -> stop());
    }

    private void listen(UI ui) {
        stop();
        Runnable safely = ui.accessLater(reread::run, () -> {});
        subscription = bus.subscribe(Topic.KPI, hint -> knocked(safely));
    }

    private void knocked(Runnable safely) {
        if (waiting.compareAndSet(false, true)) {
            CompletableFuture.delayedExecutor(rest(), TimeUnit.MILLISECONDS).execute(() -> {
                lastNanos.set(System.nanoTime());
                waiting.set(false);
                safely.run();
            });
        }
    }

    private long rest() {
        return Math.max(0, PAUSE_MS - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastNanos.get()));
    }

    private void stop() {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
    }
}

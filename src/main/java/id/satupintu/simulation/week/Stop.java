package id.satupintu.simulation.week;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whether the house is being closed; work on the sample week ends then and goes on at the next start. */
@Component
public class Stop {

    private final CountDownLatch said = new CountDownLatch(1);

    @EventListener
    void on(ContextClosedEvent closed) {
        said.countDown();
    }

    public boolean said() {
        return said.getCount() == 0;
    }

    /** Waits for it so long, at most. */
    boolean within(Duration span) {
        try {
            return said.await(span.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}

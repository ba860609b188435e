package id.satupintu.relay;

import java.util.function.Consumer;

/**
 * Carries hints between screens, within this process. It is transient: what is missed is found again by comparing
 * versions. It knows no screen.
 */
public interface RelayBus {

    /** Calls {@code listener} for every hint on {@code topic} until closed, one at a time, on a thread of the bus. */
    Subscription subscribe(Topic topic, Consumer<Hint> listener);

    /** Only enqueues: it never waits for a listener, and a listener that fails or dawdles holds up nobody else. */
    void publish(Hint hint);
}

package id.satupintu.relay;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The bus of one node: each listener has a mailbox of its own, emptied by a virtual thread while there is mail. */
@Component
public class InProcessRelay implements RelayBus {

    private final Map<Topic, Set<Mailbox>> mailboxes = new ConcurrentHashMap<>();
    private final ExecutorService carriers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("relay-", 0).factory());

    @Override
    public Subscription subscribe(Topic topic, Consumer<Hint> listener) {
        Mailbox mailbox = new Mailbox(listener, carriers);
        mailboxes.compute(topic, (same, before) -> {
            Set<Mailbox> all = before == null ? ConcurrentHashMap.newKeySet() : before;
            all.add(mailbox);
            return all;
        });
        return () -> leave(topic, mailbox);
    }

    @Override
    public void publish(Hint hint) {
        mailboxes.getOrDefault(hint.topic(), Set.of()).forEach(mailbox -> mailbox.post(hint));
    }

    /** How many ears there are, for those who watch for leaks. */
    public int listeners() {
        return mailboxes.values().stream().mapToInt(Set::size).sum();
    }

    private void leave(Topic topic, Mailbox mailbox) {
        mailbox.close();
        mailboxes.computeIfPresent(topic, (same, all) -> {
            all.remove(mailbox);
            return all.isEmpty() ? null : all;
        });
    }

    /** Nobody hears anything any more. */
    @PreDestroy
    public void stop() {
        carriers.shutdownNow();
    }
}

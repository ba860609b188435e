package id.satupintu.verification;

import id.satupintu.relay.Hint;
import id.satupintu.relay.OnCommit;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Topic;
import id.satupintu.verification.outage.Outage;
import id.satupintu.verification.outage.Outages;
import id.satupintu.workday.Workday;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells all screens of this node when an outage begins or is over, by a word of a TL or by the clock. */
@Component
class OutageWatch {

    private static final UUID ALL = new UUID(0, 0);

    private final Outages outages;
    private final RelayBus bus;
    private Set<UUID> ran = new HashSet<>();

    OutageWatch(Outages outages, RelayBus bus) {
        this.outages = outages;
        this.bus = bus;
    }

    @EventListener
    @Order(1)
    void on(OutageMoved moved) {
        OnCommit.run(this::look);
    }

    /** What another node was told is heard of here as well. */
    @Scheduled(fixedDelayString = "${satupintu.verification.outage-check:1s}")
    synchronized void look() {
        boolean news = outages.learn();
        Set<UUID> running =
                outages.running(Workday.now()).stream().map(Outage::id).collect(Collectors.toSet());
        if (news || !running.equals(ran)) {
            ran = running;
            bus.publish(new Hint(Topic.OUTAGE, ALL, 0));
        }
    }
}

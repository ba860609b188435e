package id.satupintu.callback;

import id.satupintu.relay.Hint;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Topic;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Time makes a promise late without anybody doing anything: the screens of its team look again then. */
@Component
class CallbackWatch {

    private static final UUID ALL = new UUID(0, 0);

    private final Callbacks callbacks;
    private final RelayBus bus;
    private Instant looked = Workday.now();

    CallbackWatch(Callbacks callbacks, RelayBus bus) {
        this.callbacks = callbacks;
        this.bus = bus;
    }

    @Scheduled(fixedDelayString = "PT15S")
    synchronized void look() {
        Instant now = Workday.now();
        callbacks.lateSince(looked, now).forEach(team -> bus.publish(new Hint(Topic.callbacks(team), ALL, 0)));
        looked = now;
    }
}

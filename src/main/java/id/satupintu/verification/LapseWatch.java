package id.satupintu.verification;

import id.satupintu.relay.Hint;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Topic;
import id.satupintu.workday.Workday;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells the boards that a lease has run out; the request itself is free by the clock alone. */
@Component
class LapseWatch {

    private final VerificationCases cases;
    private final RelayBus bus;
    private Instant lookedAt = Workday.now();

    LapseWatch(VerificationCases cases, RelayBus bus) {
        this.cases = cases;
        this.bus = bus;
    }

    @Scheduled(fixedDelayString = "${satupintu.verification.lapse-check:1s}")
    void look() {
        Instant now = Workday.now();
        cases.lapsedBetween(lookedAt, now).forEach(this::tell);
        lookedAt = now;
    }

    private void tell(VerificationCase lapsed) {
        bus.publish(new Hint(Topic.board(lapsed.origin().team()), lapsed.id(), lapsed.version()));
        bus.publish(new Hint(Topic.verification(lapsed.id()), lapsed.id(), lapsed.version()));
    }
}

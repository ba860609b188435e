package id.satupintu.verification;

import id.satupintu.relay.Hint;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Topic;
import id.satupintu.verification.duty.Duties;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells the boards of this node what has come about by the clock alone: a lease has run out, a claim lies untouched, a
 * TL has fallen silent. It changes nothing.
 */
@Component
class LapseWatch {

    private static final UUID NOBODY = new UUID(0, 0);

    private final VerificationCases cases;
    private final Duties duties;
    private final VerificationSettings settings;
    private final RelayBus bus;
    private Instant lookedAt = Workday.now();

    LapseWatch(VerificationCases cases, Duties duties, VerificationSettings settings, RelayBus bus) {
        this.cases = cases;
        this.duties = duties;
        this.settings = settings;
        this.bus = bus;
    }

    @Scheduled(fixedDelayString = "${satupintu.verification.lapse-check:1s}")
    void look() {
        Instant now = Workday.now();
        cases.lapsedBetween(lookedAt, now).forEach(this::tell);
        cases.neglectedBetween(
                        lookedAt.minus(settings.untouchedAfter()),
                        now.minus(settings.untouchedAfter()),
                        lookedAt.minus(settings.holdAfter()),
                        now.minus(settings.holdAfter()),
                        now)
                .forEach(this::tell);
        duties.silentBetween(lookedAt, now).forEach(site -> bus.publish(new Hint(Topic.floor(site), NOBODY, 0)));
        lookedAt = now;
    }

    private void tell(VerificationCase about) {
        Origin origin = about.origin();
        bus.publish(new Hint(Topic.board(origin.team()), about.id(), about.version()));
        bus.publish(new Hint(Topic.verification(about.id()), about.id(), about.version()));
        bus.publish(new Hint(Topic.owner(origin.owner()), about.id(), about.version()));
        if (origin.site() != null) {
            bus.publish(new Hint(Topic.floor(origin.site()), about.id(), about.version()));
        }
    }
}

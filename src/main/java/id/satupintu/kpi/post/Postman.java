package id.satupintu.kpi.post;

import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Carries letters out, each by itself and outside any transaction. One that does not go is tried again, after half a
 * minute first and then after pauses twice as long, an hour at most, until it goes or somebody gives it up.
 */
@Component("kpiPostman")
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int A_BAG = 20;
    private static final Duration IN_HAND = Duration.ofMinutes(5);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int DOUBLINGS = 7;

    private final Outbox outbox;
    private final List<Carrier> carriers;

    Postman(Outbox outbox, List<Carrier> carriers) {
        this.outbox = outbox;
        this.carriers = carriers;
    }

    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT5S")
    void round() {
        Instant now = Workday.now();
        for (UUID id : outbox.due(now, A_BAG)) {
            outbox.take(id, now, now.plus(IN_HAND)).ifPresent(this::carry);
        }
    }

    private void carry(Letter letter) {
        try {
            carrier(letter.way()).carry(letter);
            outbox.sent(letter.id(), Workday.now());
        } catch (NotSent notSent) {
            LOG.warn("Letter {} did not go, try {}: {}", letter.id(), letter.tries(), notSent.code());
            outbox.failed(letter.id(), notSent.code(), Workday.now().plus(pause(letter.tries())));
        }
    }

    private Carrier carrier(Way way) {
        return carriers.stream()
                .filter(carrier -> carrier.way() == way && carrier.ready())
                .findFirst()
                .orElseThrow(() -> new NotSent("off"));
    }

    /** After so many tries. */
    static Duration pause(int tries) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(DOUBLINGS, tries - 1));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}

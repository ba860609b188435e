package id.satupintu.verification;

import id.satupintu.relay.OnCommit;
import id.satupintu.verification.outage.Outages;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Notices, once for each request, that a caller has waited too long, at once where the tool is slow. */
@Component
class SlowGuard {

    /** What is older than this was missed while the house was closed; no caller is on that line any more. */
    private static final Duration OLDEST = Duration.ofHours(1);

    private final VerificationCases cases;
    private final Chronicle chronicle;
    private final VerificationSettings settings;
    private final TransactionTemplate transaction;
    private final Outages outages;

    SlowGuard(
            VerificationCases cases,
            Chronicle chronicle,
            VerificationSettings settings,
            TransactionTemplate transaction,
            Outages outages) {
        this.cases = cases;
        this.chronicle = chronicle;
        this.settings = settings;
        this.transaction = transaction;
        this.outages = outages;
    }

    @Scheduled(fixedDelayString = "${satupintu.verification.slow-check:2s}")
    void look() {
        Instant now = Workday.now();
        Instant latest = now.minus(settings.slowAfter());
        for (UUID id : cases.waitingBetween(latest.minus(OLDEST), latest)) {
            transaction.executeWithoutResult(status -> flag(id, now));
        }
        outages.running(now)
                .forEach(outage -> cases.waitingAt(outage.site(), now.minus(OLDEST), now)
                        .forEach(id -> transaction.executeWithoutResult(status -> flag(id, now))));
    }

    /** Whoever waits when the tool is declared slow, or is handed over meanwhile, need not wait the usual time. */
    @EventListener
    @Order(2)
    void on(OutageMoved moved) {
        OnCommit.run(() -> Thread.startVirtualThread(this::look));
    }

    private void flag(UUID id, Instant now) {
        cases.lock(id).filter(VerificationCase::notYetSlow).ifPresent(found -> {
            found.turn().slow(now);
            chronicle.happened(found, MomentKind.SLOW, now);
            chronicle.tell(Announcement.slow(found, now));
        });
    }
}

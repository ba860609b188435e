package id.satupintu.verification;

import id.satupintu.relay.Hint;
import id.satupintu.relay.OnCommit;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Topic;
import id.satupintu.verification.duty.Duties;
import id.satupintu.verification.offer.Ringing;
import id.satupintu.workday.Workday;
import jakarta.annotation.PreDestroy;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sees to it that waiting requests ring: at once when something moves at a site, and every second for what the clock
 * alone makes due. Where nobody is on duty nothing rings. It may run on several nodes.
 */
@Component
class OfferWatch {

    private static final Logger LOG = LoggerFactory.getLogger(OfferWatch.class);
    private static final long PAUSE_MS = 250;
    private static final UUID ALL = new UUID(0, 0);

    private final Ringing ringing;
    private final Duties duties;
    private final VerificationSettings settings;
    private final RelayBus bus;
    private final Map<String, Burst> sites = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(
            1, Thread.ofPlatform().daemon().name("offers-", 0).factory());

    OfferWatch(Ringing ringing, Duties duties, VerificationSettings settings, RelayBus bus) {
        this.ringing = ringing;
        this.duties = duties;
        this.settings = settings;
        this.bus = bus;
    }

    @Scheduled(fixedDelayString = "${satupintu.verification.offer-check:1s}")
    void look() {
        Instant now = Workday.now();
        ringing.forgetTaken(now);
        duties.sites(now).forEach(this::look);
    }

    @EventListener
    void on(CaseMoved moved) {
        String site = moved.site();
        if (site != null) {
            OnCommit.run(() -> touch(site));
        }
    }

    @EventListener
    void on(DutyMoved moved) {
        OnCommit.run(() -> touch(moved.site()));
    }

    private void touch(String site) {
        sites.computeIfAbsent(site, code -> new Burst(() -> lookInPassing(code), PAUSE_MS, clock))
                .touch();
    }

    private void lookInPassing(String site) {
        try {
            look(site);
        } catch (DataAccessException later) {
            LOG.debug("The offers of {} are looked at again in a second", site, later);
        }
    }

    void look(String site) {
        Set<String> moved = ringing.look(site, settings.offer(), Workday.now());
        moved.forEach(team -> bus.publish(new Hint(Topic.board(team), ALL, 0)));
        if (!moved.isEmpty()) {
            bus.publish(new Hint(Topic.floor(site), ALL, 0));
        }
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
    }
}

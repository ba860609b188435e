package id.satupintu.verification;

import id.satupintu.access.Actor;
import id.satupintu.audit.AuditDesk;
import id.satupintu.verification.outage.Outage;
import id.satupintu.verification.outage.Outages;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tool of the TLs is slow: one of them says so for the own site or for all sites. From then on the CSOs there know,
 * every waiting caller counts as waiting too long, and decisions carry how much of their time it was.
 */
@Service
@Transactional
public class OutageDesk {

    private static final String TL = "hasRole('TL')";
    private static final String SUBJECT = "outage";

    private final Outages outages;
    private final VerificationSettings settings;
    private final AuditDesk audit;
    private final ApplicationEventPublisher events;

    OutageDesk(Outages outages, VerificationSettings settings, AuditDesk audit, ApplicationEventPublisher events) {
        this.outages = outages;
        this.settings = settings;
        this.audit = audit;
        this.events = events;
    }

    /** Declares that the tool is slow, or that it still is; it ends by itself after a setting. */
    @PreAuthorize(TL)
    public void declare(boolean everySite) {
        Actor tl = Actor.current();
        Instant now = Workday.now();
        String site = everySite ? null : tl.site();
        UUID id = outages.declare(site, tl, now, now.plus(settings.outage()));
        audit.acted("verification.outage-declared", SUBJECT, id, site);
        events.publishEvent(new OutageMoved(id));
    }

    /** The tool works again; saying it of one that is over changes nothing. */
    @PreAuthorize(TL)
    public void over(UUID id) {
        Actor tl = Actor.current();
        if (outages.end(id, tl.site(), tl.name(), Workday.now())) {
            audit.acted("verification.outage-over", SUBJECT, id, null);
            events.publishEvent(new OutageMoved(id));
        }
    }

    /** Whether one runs at a site. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean at(@Nullable String site) {
        return outages.at(site, Workday.now()).isPresent();
    }

    /** Every outage of which some part lies between two moments, the earliest first. */
    @PreAuthorize("hasAnyRole('TL', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<Outage> between(Instant from, Instant to) {
        return outages.between(from, to);
    }

    /** The outage that runs at the asker's own site, if any. */
    @PreAuthorize("hasAnyRole('CSO', 'TL', 'MANAGER')")
    @Transactional(readOnly = true)
    public Optional<Outage> here() {
        return outages.at(Actor.current().site(), Workday.now());
    }
}

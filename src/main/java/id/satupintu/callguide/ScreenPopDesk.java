package id.satupintu.callguide;

import id.satupintu.access.Actor;
import id.satupintu.access.Secret;
import id.satupintu.audit.AuditDesk;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of the telephony: a ringing call becomes a ticket, and the ticket opens once what is known of the caller. */
@Service
@Transactional
public class ScreenPopDesk {

    private static final int TICKET_BYTES = 24;

    private final ScreenPops pops;
    private final CallerHistory history;
    private final CallSettings settings;
    private final AuditDesk audit;

    ScreenPopDesk(ScreenPops pops, CallerHistory history, CallSettings settings, AuditDesk audit) {
        this.pops = pops;
        this.history = history;
        this.settings = settings;
        this.audit = audit;
    }

    /**
     * A call rings.
     *
     * @param number as the telephony shows it, null when it shows none
     * @param agent login of the CSO at whose desk it rings, null when any may open it
     */
    @PreAuthorize("hasAnyRole('CSO', 'INTEGRATION')")
    public RungCall ring(@Nullable String number, @Nullable String agent) {
        Instant now = Workday.now();
        pops.forget(now);
        Secret ticket = Secret.random(TICKET_BYTES);
        ScreenPop pop = pops.save(new ScreenPop(ticket.hash(), number, agent, now, settings.ticket()));
        return new RungCall(ticket.text(), pop.expiresAt());
    }

    /** What is known of whoever calls; empty for a ticket that was opened, is too old, or rings at another desk. */
    @PreAuthorize("hasRole('CSO')")
    public Optional<KnownCaller> open(String ticket) {
        Actor me = Actor.current();
        Instant now = Workday.now();
        return pops.lock(new Secret(ticket).hash())
                .filter(pop -> pop.opensFor(me.login(), now))
                .map(pop -> {
                    audit.acted("callguide.popped", "screen-pop", new UUID(0, 0), null);
                    return history.of(pop.open(now));
                });
    }

    /** What is known of a number that the CSO has typed. */
    @PreAuthorize("hasRole('CSO')")
    @Transactional(readOnly = true)
    public KnownCaller known(String number) {
        return history.of(number);
    }
}

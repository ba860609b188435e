package id.satupintu.simulation.bulk;

import id.satupintu.access.ActingStaff;
import id.satupintu.audit.AuditDesk;
import id.satupintu.simulation.WhenSimulated;
import id.satupintu.workday.Ids;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Has the facts of many calls written, with progress and an end at any time, one filling at a time. */
@Service
@WhenSimulated
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class BulkFactsDesk {

    private static final Logger LOG = LoggerFactory.getLogger(BulkFactsDesk.class);

    private final BulkFacts facts;
    private final ActingStaff acting;
    private final AuditDesk audit;
    private BulkState state = BulkState.NEVER;

    BulkFactsDesk(BulkFacts facts, ActingStaff acting, AuditDesk audit) {
        this.facts = facts;
        this.acting = acting;
        this.audit = audit;
    }

    /** Begins to write so many calls into so many days before the first lived one, unless one is running; it is written down. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public synchronized BulkState start(int calls, int days) {
        if (!state.running()) {
            audit.acted("simulation.facts-begun", "simulation", Ids.next(), "n=" + calls + " d=" + days);
            state = BulkState.of(calls);
            Thread.ofPlatform().daemon().name("bulk-", 1).start(() -> acting.asSystem(() -> run(calls, days)));
        }
        return state;
    }

    /** How the last one stands. */
    @PreAuthorize("hasRole('ADMIN')")
    public synchronized BulkState state() {
        return state;
    }

    /** Ends after the day at hand; what is written by then stays. */
    @PreAuthorize("hasRole('ADMIN')")
    public synchronized BulkState cancel() {
        state = state.cancelledNow();
        return state;
    }

    private synchronized boolean enough() {
        return state.cancelled();
    }

    private synchronized void now(UnaryOperator<BulkState> change) {
        state = change.apply(state);
    }

    private void run(int calls, int days) {
        try {
            facts.fill(calls, days, this::enough, day -> now(one -> one.more(day)));
            now(one -> one.ended(false, false));
        } catch (BulkRefused noDay) {
            now(one -> one.ended(true, true));
        } catch (RuntimeException broken) {
            LOG.error("Writing facts in bulk broke off", broken);
            now(one -> one.ended(true, false));
        }
    }
}

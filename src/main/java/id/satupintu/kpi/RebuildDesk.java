package id.satupintu.kpi;

import id.satupintu.audit.AuditDesk;
import id.satupintu.kpi.rollup.Rebuild;
import id.satupintu.workday.Ids;
import id.satupintu.workday.Workday;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Has the rollups rebuilt from the facts, with progress, one at a time. What is shown meanwhile stays right. */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class RebuildDesk {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildDesk.class);

    private static final String SUBJECT = "rebuild";

    private final Rebuild rebuild;
    private final AuditDesk audit;
    private final TransactionTemplate transaction;
    private RebuildState state = RebuildState.NEVER;
    private UUID id = Ids.next();

    RebuildDesk(Rebuild rebuild, AuditDesk audit, PlatformTransactionManager transactions) {
        this.rebuild = rebuild;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Begins, unless one is running; answers how it stands. */
    @PreAuthorize("hasRole('MANAGER')")
    public synchronized RebuildState start() {
        if (!state.running()) {
            id = Ids.next();
            transaction.executeWithoutResult(status -> audit.acted("kpi.rebuild-started", SUBJECT, id, null));
            state = RebuildState.begun(Workday.now());
            Thread.ofVirtual().name("kpi-rebuild").start(this::run);
        }
        return state;
    }

    /** How the last one stands. */
    @PreAuthorize("hasRole('MANAGER')")
    public synchronized RebuildState state() {
        return state;
    }

    /** Stops after the day at hand; what was rebuilt by then stays. */
    @PreAuthorize("hasRole('MANAGER')")
    public synchronized RebuildState cancel() {
        if (state.running() && !state.cancelling()) {
            String days = state.done() + "/" + state.of();
            transaction.executeWithoutResult(status -> audit.acted("kpi.rebuild-cancelled", SUBJECT, id, days));
            state = state.cancelled();
        }
        return state;
    }

    private synchronized void now(UnaryOperator<RebuildState> change) {
        state = change.apply(state);
    }

    private synchronized boolean cancelling() {
        return state.cancelling();
    }

    private void run() {
        try {
            rebuild.run(this::cancelling, step -> now(one -> one.at(step.done(), step.of(), step.changed())));
            now(RebuildState::ended);
        } catch (RuntimeException broken) {
            LOG.error("The rebuild of the figures broke off", broken);
            now(RebuildState::broken);
        }
    }
}

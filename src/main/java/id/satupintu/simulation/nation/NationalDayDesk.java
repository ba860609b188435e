package id.satupintu.simulation.nation;

import id.satupintu.audit.AuditDesk;
import id.satupintu.simulation.WhenSimulated;
import id.satupintu.workday.Ids;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Has a national day simulated, with progress and an end at any time, one at a time; only where the centre is simulated. */
@Service
@WhenSimulated
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class NationalDayDesk {

    private static final Logger LOG = LoggerFactory.getLogger(NationalDayDesk.class);
    private static final int STEPS = 20;

    private final NationalDay nationalDay;
    private final AuditDesk audit;
    private NationalState state = NationalState.NEVER;
    private long startNanos;

    NationalDayDesk(NationalDay nationalDay, AuditDesk audit) {
        this.nationalDay = nationalDay;
        this.audit = audit;
    }

    /**
     * Begins, unless one is running, which is written down; answers how it stands.
     *
     * @throws NationalRefused when the plan cannot be simulated
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public synchronized NationalState start(NationalPlan plan) {
        plan.check(lastDay());
        if (!state.running()) {
            audit.acted("simulation.day-begun", "simulation", Ids.next(), plan.day() + " n=" + plan.calls());
            state = NationalState.of(plan, Workday.now());
            startNanos = System.nanoTime();
            Thread.ofPlatform().daemon().name("nation-", 1).start(() -> run(plan));
        }
        return state;
    }

    /** How the last one stands. */
    @PreAuthorize("hasRole('ADMIN')")
    public synchronized NationalState state() {
        return state;
    }

    /** Nobody calls any more; the calls that have begun come to their end. */
    @PreAuthorize("hasRole('ADMIN')")
    public synchronized NationalState cancel() {
        state = state.cancelledNow();
        return state;
    }

    /** The last day that is over in all zones. */
    @PreAuthorize("hasRole('ADMIN')")
    public LocalDate lastDay() {
        return SiteZone.WIB.dayOf(Workday.now()).minusDays(1);
    }

    private synchronized boolean enough() {
        return state.cancelled();
    }

    private synchronized void now(UnaryOperator<NationalState> change) {
        state = change.apply(state);
    }

    /** A stretch of a call that is done again begins it once only: what counts is what was committed. */
    private void begun() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    count();
                }
            });
        } else {
            count();
        }
    }

    private void count() {
        now(NationalState::oneMore);
        NationalState so = state();
        NationalPlan plan = so.plan();
        if (plan != null && so.begun() % Math.max(1, plan.calls() / STEPS) == 0) {
            say("so far", so);
        }
    }

    private void run(NationalPlan plan) {
        boolean broken = false;
        try {
            nationalDay.lay(plan, this::enough, this::begun);
        } catch (RuntimeException failed) {
            broken = true;
            LOG.error("The national day broke off", failed);
        }
        boolean failed = broken;
        now(one -> one.ended(Workday.now(), failed));
        say("in all", state);
    }

    /** By the real clock: whoever begins a call lives in the day that is simulated. */
    private void say(String when, NationalState so) {
        double seconds = Math.max(1, System.nanoTime() - startNanos) / 1e9;
        LOG.info(
                "National day {}: {} calls {}, {} a second",
                so.plan(),
                so.begun(),
                when,
                Math.round(so.begun() / seconds));
    }
}

package id.satupintu.kpi;

import id.satupintu.kpi.rollup.Rebuild;
import id.satupintu.workday.Workday;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Has the rollups rebuilt from the facts, with progress, one at a time. What is shown meanwhile stays right. */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class RebuildDesk {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildDesk.class);

    private final Rebuild rebuild;
    private final AtomicReference<RebuildState> state = new AtomicReference<>(RebuildState.NEVER);

    RebuildDesk(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    /** Begins, unless one is running; answers how it stands. */
    @PreAuthorize("hasRole('MANAGER')")
    public RebuildState start() {
        RebuildState before = state.get();
        RebuildState begun = RebuildState.begun(Workday.now());
        if (!before.running() && state.compareAndSet(before, begun)) {
            Thread.ofVirtual().name("kpi-rebuild").start(this::run);
        }
        return state.get();
    }

    /** How the last one stands. */
    @PreAuthorize("hasRole('MANAGER')")
    public RebuildState state() {
        return state.get();
    }

    /** Stops after the day at hand; what was rebuilt by then stays. */
    @PreAuthorize("hasRole('MANAGER')")
    public RebuildState cancel() {
        return state.updateAndGet(RebuildState::cancelled);
    }

    private void run() {
        try {
            rebuild.run(
                    () -> state.get().cancelling(),
                    step -> state.updateAndGet(one -> one.at(step.done(), step.of(), step.changed())));
            state.updateAndGet(RebuildState::ended);
        } catch (RuntimeException broken) {
            LOG.error("The rebuild of the figures broke off", broken);
            state.updateAndGet(RebuildState::broken);
        }
    }
}

package id.satupintu.simulation.living;

import id.satupintu.simulation.floor.Agent;
import id.satupintu.simulation.floor.Clockwork;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets agents act by the real clock, one act at a time. */
final class RealClock implements Clockwork, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RealClock.class);
    private static final Duration LAST_ACT = Duration.ofMillis(1_500);

    private final ScheduledThreadPoolExecutor hand = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("life-", 1).factory());

    RealClock() {
        hand.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public void wind(Agent agent) {
        Instant due = agent.due();
        if (due.equals(Agent.NEVER) || due.equals(Agent.WHEN_WOKEN)) {
            return;
        }
        long wait = Math.max(0, Duration.between(Workday.now(), due).toMillis());
        try {
            hand.schedule(() -> ring(agent, due), wait, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            LOG.trace("The centre is closing", closed);
        }
    }

    /** Nothing is due that was woken for another time since. */
    private void ring(Agent agent, Instant due) {
        if (!agent.due().equals(due)) {
            return;
        }
        try {
            agent.act();
        } catch (RuntimeException e) {
            if (!hand.isShutdown()) {
                LOG.warn("An act of the living centre failed", e);
            }
        }
        wind(agent);
    }

    /** The act that is being done is finished, never interrupted (H2 would lose its file); no other begins. */
    @Override
    public void close() {
        hand.shutdown();
        try {
            hand.awaitTermination(LAST_ACT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

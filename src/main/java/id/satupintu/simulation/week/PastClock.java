package id.satupintu.simulation.week;

import id.satupintu.simulation.floor.Agent;
import id.satupintu.simulation.floor.Clockwork;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets agents of one site live through a day long gone, each act at its own moment and none after the other's. */
public final class PastClock implements Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(PastClock.class);

    private final PriorityQueue<Ring> rings =
            new PriorityQueue<>(Comparator.comparing(Ring::at).thenComparing(Ring::number));
    private final BooleanSupplier stopped;
    private long number;

    public PastClock(BooleanSupplier stopped) {
        this.stopped = stopped;
    }

    private record Ring(Instant at, long number, Agent agent) {

        /** An agent that was woken in the meantime has another ring. */
        boolean stands() {
            return agent.due().equals(at);
        }
    }

    @Override
    public void wind(Agent agent) {
        Instant due = agent.due();
        if (!due.equals(Agent.NEVER) && !due.equals(Agent.WHEN_WOKEN)) {
            rings.add(new Ring(due, number++, agent));
        }
    }

    /** Until nobody is due any more. */
    public void run() {
        for (Ring next = rings.poll(); next != null && !stopped.getAsBoolean(); next = rings.poll()) {
            if (next.stands()) {
                act(next);
            }
        }
    }

    private void act(Ring ring) {
        try {
            Workday.at(earlier(ring.at(), Workday.now()), ring.agent()::act);
        } catch (RuntimeException e) {
            if (!stopped.getAsBoolean()) {
                LOG.warn("An act of the sample week failed", e);
            }
        }
        wind(ring.agent());
    }

    /** Nothing of the past lies in the future. */
    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}

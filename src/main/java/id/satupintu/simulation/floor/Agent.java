package id.satupintu.simulation.floor;

import java.time.Instant;

/** Somebody who acts whenever that comes due. Acts of one agent, and of agents of one team, follow one another. */
public interface Agent {

    /** Due once somebody wakes it. */
    Instant WHEN_WOKEN = Instant.MAX;

    /** Due no more. */
    Instant NEVER = Instant.MIN;

    /** When it acts next. */
    Instant due();

    /** Does what is due; "now" is what the workday says. */
    void act();
}

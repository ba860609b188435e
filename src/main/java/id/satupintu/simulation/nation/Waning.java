package id.satupintu.simulation.nation;

import id.satupintu.simulation.floor.Agent;
import id.satupintu.simulation.week.Arrivals;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Arrivals that end as soon as somebody has had enough of the day. */
record Waning(BooleanSupplier enough, Arrivals arrivals) implements Agent {

    @Override
    public Instant due() {
        return arrivals.due();
    }

    @Override
    public void act() {
        if (enough.getAsBoolean()) {
            arrivals.end();
        } else {
            arrivals.act();
        }
    }
}

package id.satupintu.simulation.living;

import id.satupintu.simulation.Dice;
import id.satupintu.simulation.floor.Agent;
import id.satupintu.simulation.floor.Switchboard;
import id.satupintu.simulation.floor.TeamFloor;
import id.satupintu.simulation.people.Callers;
import id.satupintu.simulation.people.Home;
import id.satupintu.simulation.week.ArrivalCurve;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A call every few seconds, sooner where it is a busy hour, but never none. */
final class CallsComing implements Agent {

    /** At night a site is still called this much beside its busiest hour. */
    private static final double QUIETEST = 0.3;

    /** The demo accounts sit at this site, and whoever tries them wants to see something come in. */
    private static final String WATCHED = "JKT";

    private static final int WHERE_WATCHED = 3;

    private final List<TeamFloor> floors;
    private final Switchboard switchboard;
    private final Callers callers = new Callers();
    private final Duration pace;
    private final long seed;
    private final Dice dice;
    private Instant due;

    CallsComing(List<TeamFloor> floors, Switchboard switchboard, Duration pace, long seed) {
        this.floors = floors;
        this.switchboard = switchboard;
        this.pace = pace;
        this.seed = seed;
        this.dice = Dice.of(seed, Workday.now());
        this.due = Workday.now().plus(pace);
    }

    @Override
    public Instant due() {
        return due;
    }

    @Override
    public void act() {
        Instant now = Workday.now();
        List<TeamFloor> able = floors.stream().filter(TeamFloor::anybodyFree).toList();
        due = now.plus(dice.between(pace.dividedBy(2), pace.plus(pace.dividedBy(2))));
        if (!able.isEmpty()) {
            TeamFloor floor = dice.weighted(able, one -> weight(one, now));
            Dice call = Dice.of(seed, now, "living");
            switchboard.connect(floor, callers.draw(Home.of(floor.staff().site()), call), call, () -> {});
        }
    }

    private static double weight(TeamFloor floor, Instant now) {
        int hour = floor.staff().zone().hourOf(now);
        int watched = floor.staff().site().equals(WATCHED) ? WHERE_WATCHED : 1;
        return watched * floor.staff().csos().size() * Math.max(QUIETEST, ArrivalCurve.activity(hour));
    }
}

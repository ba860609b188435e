package id.satupintu.simulation.week;

import id.satupintu.simulation.Dice;
import id.satupintu.simulation.floor.Agent;
import id.satupintu.simulation.floor.Switchboard;
import id.satupintu.simulation.floor.TeamFloor;
import id.satupintu.simulation.people.Callers;
import id.satupintu.simulation.people.Home;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The calls of one day of one site or team, one after the other in their order; who finds nobody free waits in the line. */
public final class Arrivals implements Agent {

    private static final Duration WAITS = Duration.ofSeconds(15);
    private static final int EARLIER = 10;

    private final String line;
    private final LocalDate day;
    private final List<Instant> moments;
    private final TeamFloor floor;
    private final Switchboard switchboard;
    private final Callers callers;
    private final long seed;
    private final Runnable begun;
    private int place;
    private Instant due;

    /**
     * @param line whose calls these are, so that no two lines are called by the same people
     * @param place the first that has not come yet
     */
    public Arrivals(
            String line,
            LocalDate day,
            int place,
            List<Instant> moments,
            TeamFloor floor,
            Switchboard switchboard,
            Callers callers,
            long seed,
            Runnable begun) {
        this.line = line;
        this.day = day;
        this.moments = moments;
        this.floor = floor;
        this.switchboard = switchboard;
        this.callers = callers;
        this.seed = seed;
        this.begun = begun;
        this.place = place;
        this.due = place < moments.size() ? moments.get(place) : NEVER;
    }

    /** Nobody calls any more; calls that have begun go on. */
    public void end() {
        due = NEVER;
        place = moments.size();
    }

    @Override
    public Instant due() {
        return due;
    }

    @Override
    public void act() {
        if (place >= moments.size()) {
            due = NEVER;
            return;
        }
        if (!floor.anybodyFree()) {
            due = due.plus(WAITS);
            return;
        }
        Dice dice = Dice.of(seed, line, day, place);
        Dice person = Dice.of(seed, line, day, "caller", whoCalls(dice));
        switchboard.connect(floor, callers.draw(Home.of(floor.staff().site()), person), dice, begun);
        place++;
        due = place == moments.size() ? NEVER : later(moments.get(place), Workday.now());
    }

    /** Now and then somebody who has called before today. */
    private int whoCalls(Dice dice) {
        return place >= EARLIER && dice.chance(switchboard.manner().rates().callAgain())
                ? place - dice.between(1, EARLIER)
                : place;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

package id.satupintu.simulation.week;

import id.satupintu.simulation.Dice;
import id.satupintu.simulation.floor.Desks;
import id.satupintu.simulation.floor.Manner;
import id.satupintu.simulation.floor.Switchboard;
import id.satupintu.simulation.floor.TeamFloor;
import id.satupintu.simulation.floor.TeamStaff;
import id.satupintu.simulation.people.Callers;
import java.time.Instant;
import java.util.List;

/** Lays one day of one site: every call through the desks, each act at its moment. */
final class SiteDay {

    private final Desks desks;
    private final Callers callers;
    private final Parts parts;
    private final Stop stop;
    private final long seed;

    SiteDay(Desks desks, Callers callers, Parts parts, Stop stop, long seed) {
        this.desks = desks;
        this.callers = callers;
        this.parts = parts;
        this.stop = stop;
        this.seed = seed;
    }

    void lay(Part part, TeamStaff team) {
        PastClock clock = new PastClock(stop::said);
        Switchboard switchboard = new Switchboard(desks, Manner.ofThePast(), clock);
        TeamFloor floor = switchboard.open(team, Dice.of(seed, part.site(), part.day(), "leader"));
        clock.wind(new Arrivals(
                part.site(),
                part.day(),
                part.begun(),
                moments(part, team, seed),
                floor,
                switchboard,
                callers,
                seed,
                () -> parts.begun(part)));
        clock.run();
    }

    /** The same for the same seed, however often it is asked. */
    static List<Instant> moments(Part part, TeamStaff team, long seed) {
        Dice dice = Dice.of(seed, part.site(), part.day(), "times");
        return ArrivalCurve.times(part.planned(), dice).stream()
                .map(time -> part.day().atTime(time).atZone(team.zone().id()).toInstant())
                .toList();
    }
}

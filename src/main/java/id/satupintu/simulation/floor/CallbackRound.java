package id.satupintu.simulation.floor;

import id.satupintu.access.Actor;
import id.satupintu.callback.CallbackRefused;
import id.satupintu.callback.CallbackRow;
import id.satupintu.simulation.Dice;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Simulated CSOs call back whom their team has promised to: most are reached, some later, and some forgotten. */
public final class CallbackRound {

    private static final double FORGOTTEN = 0.2;
    private static final double MISSED_FIRST = 0.2;
    private static final Duration SOONEST = Duration.ofHours(1);
    private static final Duration LATEST = Duration.ofHours(6);

    private final Desks desks;
    private final long seed;

    public CallbackRound(Desks desks, long seed) {
        this.desks = desks;
        this.seed = seed;
    }

    /** Everything that the team would have done before {@code end}, each in its own time. */
    public void upTo(Instant end, TeamStaff team) {
        desks.staff().as(team.csos().getFirst(), () -> ready().forEach(row -> settle(row, end)));
    }

    /** The next that is due, if any; the same customers are forgotten as ever. */
    public void next(TeamStaff team) {
        Instant now = Workday.now();
        desks.staff()
                .as(
                        team.csos().getLast(),
                        () -> ready().stream()
                                .filter(row -> row.mayCall(now))
                                .filter(row -> !Fate.of(row, seed).forgotten())
                                .findFirst()
                                .ifPresent(row -> call(
                                        row,
                                        row.tries() > 0 || !Fate.of(row, seed).missed())));
    }

    private void settle(CallbackRow row, Instant end) {
        Fate fate = Fate.of(row, seed);
        Instant first = row.mayCallFrom(row.madeAt().plus(fate.later()));
        Instant last =
                fate.missed() ? row.rules().hours().next(first.plus(row.rules().gap()), row.zone()) : first;
        if (fate.forgotten() || !last.isBefore(end)) {
            return;
        }
        if (fate.missed()) {
            Workday.at(first, () -> call(row, false));
        }
        Workday.at(last, () -> call(row, true));
    }

    private List<CallbackRow> ready() {
        return desks.callbacks().open(Actor.current().scope()).stream()
                .filter(row -> row.simulated() && row.readyToCall())
                .toList();
    }

    private void call(CallbackRow row, boolean reached) {
        try {
            if (reached) {
                desks.callbacks().reached(row.id());
            } else {
                desks.callbacks().notReached(row.id());
            }
        } catch (CallbackRefused somebodyWasFaster) {
            return;
        }
    }

    /** Falls the same way for the same promise, whenever it is looked at. */
    private record Fate(boolean forgotten, boolean missed, Duration later) {

        static Fate of(CallbackRow row, long seed) {
            Dice dice = Dice.of(seed, row.madeAt(), row.site());
            return new Fate(dice.chance(FORGOTTEN), dice.chance(MISSED_FIRST), dice.between(SOONEST, LATEST));
        }
    }
}

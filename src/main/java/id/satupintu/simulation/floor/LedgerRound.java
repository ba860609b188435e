package id.satupintu.simulation.floor;

import id.satupintu.access.Actor;
import id.satupintu.escalation.EscalationRefused;
import id.satupintu.escalation.OutsideSystem;
import id.satupintu.escalation.Owes;
import id.satupintu.escalation.ledger.OwedFilter;
import id.satupintu.escalation.ledger.OwedRow;
import id.satupintu.simulation.Dice;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;

/**
 * A simulated TL types the numbers of APKT and Simone back: most in time, some late, some never. What has no number in
 * the data yet is left as it is.
 */
public final class LedgerRound {

    private static final int MOST = 200;
    private static final double FORGOTTEN = 0.12;
    private static final double LATE = 0.15;
    private static final Duration SOONEST = Duration.ofMinutes(3);
    private static final Duration IN_TIME = Duration.ofMinutes(25);
    private static final Duration TOO_LATE = Duration.ofHours(3);

    private final Desks desks;
    private final long seed;

    public LedgerRound(Desks desks, long seed) {
        this.desks = desks;
        this.seed = seed;
    }

    /** Every number that the team would have entered before {@code end}, each in its own time. */
    public void upTo(Instant end, TeamStaff team) {
        desks.staff()
                .as(
                        team.leader(),
                        () -> desks
                                .ledger()
                                .rows(OwedFilter.ALL, Actor.current().scope(), 0, MOST)
                                .stream()
                                .filter(OwedRow::simulated)
                                .forEach(row -> settle(row, end)));
    }

    /** After the first number the second is owed from that moment on. */
    private void settle(OwedRow row, Instant end) {
        Owes owes = row.owes();
        Instant since = row.since();
        while (owes == Owes.APKT || owes == Owes.SIMONE) {
            OutsideSystem system = OutsideSystem.valueOf(owes.name());
            Dice dice = Dice.of(seed, row.openedAt(), row.site(), system);
            if (dice.chance(FORGOTTEN)) {
                return;
            }
            Instant at =
                    since.plus(dice.chance(LATE) ? dice.between(IN_TIME, TOO_LATE) : dice.between(SOONEST, IN_TIME));
            if (!at.isBefore(end)) {
                return;
            }
            owes = Workday.at(at, () -> enter(row, system, dice));
            since = at;
        }
    }

    /** What is owed next; nothing where somebody was faster. */
    private @org.jspecify.annotations.Nullable Owes enter(OwedRow row, OutsideSystem system, Dice dice) {
        String number = (system == OutsideSystem.APKT ? "K" : "SM") + dice.digits(9);
        try {
            return desks.escalations().enter(row.id(), system, number).debt().owes();
        } catch (EscalationRefused somebodyWasFaster) {
            return null;
        }
    }
}

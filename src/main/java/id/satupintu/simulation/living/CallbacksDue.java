package id.satupintu.simulation.living;

import id.satupintu.simulation.floor.Agent;
import id.satupintu.simulation.floor.CallbackRound;
import id.satupintu.simulation.floor.LedgerRound;
import id.satupintu.simulation.floor.TeamStaff;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Team after team looks through its promised callbacks and what it owes to the outside systems. */
final class CallbacksDue implements Agent {

    private static final Duration BETWEEN = Duration.ofSeconds(20);

    private final List<TeamStaff> teams;
    private final CallbackRound round;
    private final LedgerRound ledger;
    private int turn;
    private Instant due = Workday.now().plus(BETWEEN);

    CallbacksDue(List<TeamStaff> teams, CallbackRound round, LedgerRound ledger) {
        this.teams = teams;
        this.round = round;
        this.ledger = ledger;
    }

    @Override
    public Instant due() {
        return due;
    }

    @Override
    public void act() {
        due = Workday.now().plus(BETWEEN);
        if (!teams.isEmpty()) {
            turn = (turn + 1) % teams.size();
            round.next(teams.get(turn));
            ledger.upTo(Workday.now(), teams.get(turn));
        }
    }
}

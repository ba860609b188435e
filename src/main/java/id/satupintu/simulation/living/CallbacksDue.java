package id.satupintu.simulation.living;

import id.satupintu.simulation.floor.Agent;
import id.satupintu.simulation.floor.CallbackRound;
import id.satupintu.simulation.floor.TeamStaff;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Team after team looks through its promised callbacks. */
final class CallbacksDue implements Agent {

    private static final Duration BETWEEN = Duration.ofSeconds(20);

    private final List<TeamStaff> teams;
    private final CallbackRound round;
    private int turn;
    private Instant due = Workday.now().plus(BETWEEN);

    CallbacksDue(List<TeamStaff> teams, CallbackRound round) {
        this.teams = teams;
        this.round = round;
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
        }
    }
}

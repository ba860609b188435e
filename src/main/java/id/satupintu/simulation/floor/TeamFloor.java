package id.satupintu.simulation.floor;

import id.satupintu.simulation.Dice;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One simulated team at work: who is free, who waits for the TL. All its agents act on one thread. */
public final class TeamFloor {

    private final TeamStaff staff;
    private final Clockwork clockwork;
    private final Deque<String> free;
    private final Map<UUID, CallAgent> waiting = new HashMap<>();
    private final LeaderAgent leader;

    public TeamFloor(TeamStaff staff, Desks desks, Manner manner, Dice dice, Clockwork clockwork) {
        this.staff = staff;
        this.clockwork = clockwork;
        this.free = new ArrayDeque<>(staff.csos());
        this.leader = new LeaderAgent(staff.leader(), desks, manner, dice, this);
        clockwork.wind(leader);
    }

    public TeamStaff staff() {
        return staff;
    }

    /** Whether a CSO could take a call. */
    public boolean anybodyFree() {
        return !free.isEmpty();
    }

    /** A CSO who has been free for longest takes the next call. */
    Optional<String> seat() {
        return Optional.ofNullable(free.poll());
    }

    void free(String cso) {
        free.add(cso);
    }

    /** A caller waits for the TL. */
    void waits(UUID call, CallAgent agent) {
        if (waiting.put(call, agent) == null && leader.notice()) {
            clockwork.wind(leader);
        }
    }

    void waitsNoLonger(UUID call) {
        waiting.remove(call);
    }

    /** The TL has decided on what was handed over in that call. */
    void decided(@Nullable UUID call) {
        CallAgent agent = call == null ? null : waiting.get(call);
        if (agent != null) {
            agent.notice();
            clockwork.wind(agent);
        }
    }
}

package id.satupintu.simulation.floor;

import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** A clock that a test moves by hand. */
final class ByHand implements Clockwork {

    private final Set<Agent> agents = new LinkedHashSet<>();

    @Override
    public void wind(Agent agent) {
        agents.add(agent);
    }

    /** Lets everybody act who is due until then, each at the moment it is due. */
    void until(Instant end) {
        for (Optional<Agent> next = next(end); next.isPresent(); next = next(end)) {
            Agent agent = next.get();
            Workday.at(agent.due(), agent::act);
        }
    }

    private Optional<Agent> next(Instant end) {
        return agents.stream()
                .filter(agent ->
                        !agent.due().equals(Agent.NEVER) && !agent.due().isAfter(end))
                .min(Comparator.comparing(Agent::due));
    }
}

package id.satupintu.simulation.nation;

import id.satupintu.simulation.Dice;
import id.satupintu.simulation.floor.Agent;
import id.satupintu.simulation.floor.Desks;
import id.satupintu.simulation.floor.TeamStaff;
import id.satupintu.verification.outage.Outage;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/** Now and then the TLs' tool is slow at a site: one of them says so, and later that it works again. What would begin during another is none. */
final class SlowTool implements Agent {

    private static final int FIRST_HOUR = 8;
    private static final int LAST_HOUR = 17;

    private final TeamStaff team;
    private final Desks desks;
    private final Deque<Instant> turns = new ArrayDeque<>();

    SlowTool(TeamStaff team, Desks desks, LocalDate day, Outages outages, Dice dice) {
        this.team = team;
        this.desks = desks;
        List<Instant> starts = IntStream.range(0, outages.times())
                .mapToObj(time -> day.atTime(dice.between(FIRST_HOUR, LAST_HOUR), dice.between(0, 29))
                        .atZone(team.zone().id())
                        .toInstant())
                .distinct()
                .sorted()
                .toList();
        for (Instant start : starts) {
            Duration slow = dice.between(Duration.ofMinutes(outages.shortest()), Duration.ofMinutes(outages.longest()));
            if (turns.isEmpty() || turns.getLast().isBefore(start)) {
                turns.add(start);
                turns.add(start.plus(slow));
            }
        }
    }

    @Override
    public Instant due() {
        return turns.isEmpty() ? NEVER : turns.peek();
    }

    /** Says at every second turn that it is over; what is over already stays so. */
    @Override
    public void act() {
        boolean begins = turns.size() % 2 == 0;
        turns.poll();
        desks.staff().as(team.leader(), () -> {
            if (begins) {
                desks.outages().declare(false);
            } else {
                desks.outages().here().map(Outage::id).ifPresent(desks.outages()::over);
            }
        });
    }

    @Override
    public String toString() {
        return "SlowTool[" + team.site() + " " + Workday.now() + "]";
    }
}

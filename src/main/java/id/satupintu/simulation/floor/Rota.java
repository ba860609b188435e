package id.satupintu.simulation.floor;

import id.satupintu.access.ActingStaff;
import id.satupintu.access.Role;
import id.satupintu.access.Scope;
import id.satupintu.access.StaffDesk;
import id.satupintu.access.StaffId;
import id.satupintu.access.StaffRow;
import id.satupintu.access.shift.ShiftDesk;
import id.satupintu.access.shift.ShiftPlan;
import id.satupintu.access.shift.ShiftRefused;
import id.satupintu.simulation.WhenSimulated;
import id.satupintu.workday.Workday;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Plans the coming days' shifts of TLs. Where two real TLs lead a team they share the day and the night; a simulated
 * one leads alone by day, and at night nobody does.
 */
@Component
@WhenSimulated
public class Rota {

    private static final Logger LOG = LoggerFactory.getLogger(Rota.class);
    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final int DAYS = 7;

    private final ActingStaff acting;
    private final StaffDesk staff;
    private final ShiftDesk shifts;

    Rota(ActingStaff acting, StaffDesk staff, ShiftDesk shifts) {
        this.acting = acting;
        this.staff = staff;
        this.shifts = shifts;
    }

    /** Plans from today on whatever is not planned. */
    public void plan(List<TeamStaff> teams) {
        acting.asSystem(() -> {
            List<StaffRow> all = staff.staff(Scope.Sites.all());
            teams.forEach(team -> plan(team, all));
        });
    }

    private void plan(TeamStaff team, List<StaffRow> all) {
        List<StaffId> leaders = all.stream()
                .filter(row ->
                        row.active() && row.role() == Role.TL && team.team().equals(row.team()))
                .sorted(Comparator.comparing(StaffRow::simulated).thenComparing(StaffRow::name))
                .map(StaffRow::id)
                .toList();
        boolean two = leaders.size() > 1;
        LocalDate today = team.zone().dayOf(Workday.now());
        for (int day = two ? -1 : 0; day < DAYS && !leaders.isEmpty(); day++) {
            LocalDate on = today.plusDays(day);
            plan(new ShiftPlan(team.team(), leaders.getFirst(), on, MORNING, EVENING, 1));
            if (two) {
                plan(new ShiftPlan(team.team(), leaders.get(1), on, EVENING, MORNING, 1));
            }
        }
    }

    /** What is planned already stays as it is, and what is over is not planned any more. */
    private void plan(ShiftPlan shift) {
        try {
            shifts.plan(shift);
        } catch (ShiftRefused standsAlready) {
            LOG.debug("Not planned for {}: {}", shift.team(), standsAlready.reason());
        }
    }
}

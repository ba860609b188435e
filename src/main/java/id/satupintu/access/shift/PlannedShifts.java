package id.satupintu.access.shift;

import id.satupintu.access.OpenWork;
import id.satupintu.workday.Workday;
import org.springframework.stereotype.Component;

/** Shifts that a team still has before it; they are taken off the plan before it is closed. */
@Component
class PlannedShifts implements OpenWork {

    private final DutyPlan plan;

    PlannedShifts(DutyPlan plan) {
        this.plan = plan;
    }

    @Override
    public String name() {
        return "shifts";
    }

    @Override
    public long of(String team) {
        return plan.open(team, Workday.now());
    }
}

package id.satupintu.access.shift;

import id.satupintu.access.Actor;
import id.satupintu.access.Administered;
import id.satupintu.access.Role;
import id.satupintu.access.Scope;
import id.satupintu.access.SiteRow;
import id.satupintu.access.StaffDesk;
import id.satupintu.access.StaffRow;
import id.satupintu.access.TeamRow;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans which TL is on duty for a team, and tells who is (L129). */
@Service
@Transactional
public class ShiftDesk {

    private static final String PLANNERS = "hasAnyRole('ADMIN', 'MANAGER')";
    private static final String READERS = "hasAnyRole('ADMIN', 'MANAGER', 'TL')";
    private static final int MOST_DAYS = 31;

    private final Shifts shifts;
    private final DutyPlan plan;
    private final StaffDesk staff;
    private final ApplicationEventPublisher events;

    ShiftDesk(Shifts shifts, DutyPlan plan, StaffDesk staff, ApplicationEventPublisher events) {
        this.shifts = shifts;
        this.plan = plan;
        this.staff = staff;
        this.events = events;
    }

    /** The TL on duty for the team of whoever asks; empty when nobody is, or they belong to no team. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<ShiftRow> mine() {
        String team = Actor.current().team();
        return team == null ? Optional.empty() : plan.leading(team, Workday.now());
    }

    /** Every open team inside the scope, with who leads it now and who next. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<TeamDuty> now(Scope scope) {
        Instant now = Workday.now();
        return staff.teams(scope).stream()
                .filter(team -> !team.closed())
                .map(team -> new TeamDuty(
                        team,
                        plan.leading(team.code(), now).orElse(null),
                        plan.next(team.code(), now).orElse(null)))
                .toList();
    }

    /** The shifts of a team that begin on these days of its site, both included. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<ShiftRow> between(Scope scope, String team, LocalDate first, LocalDate last) {
        team(scope, team);
        return plan.between(team, first, last);
    }

    /** The TLs who may be on duty for a team. */
    @PreAuthorize(PLANNERS)
    @Transactional(readOnly = true)
    public List<StaffRow> leaders(Scope scope, String team) {
        return staff.staff(scope).stream()
                .filter(row -> row.active() && row.role() == Role.TL && team.equals(row.team()))
                .toList();
    }

    /**
     * Plans one shift, or the same one on several days in a row: all of them or none.
     *
     * @throws ShiftRefused naming the field, and the shift that is in the way
     */
    @PreAuthorize(PLANNERS)
    public void plan(ShiftPlan said) {
        Scope scope = Actor.current().scope();
        TeamRow team = team(scope, said.team());
        refuse(team.closed(), "team", "closed");
        refuse(said.days() < 1 || said.days() > MOST_DAYS, "days", "many");
        StaffRow tl = leaders(scope, said.team()).stream()
                .filter(row -> row.id().equals(said.tl()))
                .findFirst()
                .orElseThrow(() -> new ShiftRefused("tl", "elsewhere"));
        plan.lock(team.code(), tl.id());
        SiteZone zone = zone(scope, team.site());
        for (int day = 0; day < said.days(); day++) {
            ShiftTime time = ShiftTime.of(said.day().plusDays(day), said.from(), said.until(), zone);
            refuseWhatCannotBe(team.code(), tl, time);
            Shift shift = new Shift(
                    team.code(), team.site(), tl.id(), time, Actor.current().name());
            shifts.saveAndFlush(shift);
            announce("access.shift-planned", shift, time);
        }
    }

    /** Takes a shift off the plan; of one that runs, what has been stays. */
    @PreAuthorize(PLANNERS)
    public void cancel(UUID id) {
        Instant now = Workday.now();
        Shift shift = shifts.lock(id).orElseThrow(() -> new NoSuchElementException("No shift has this id"));
        team(Actor.current().scope(), shift.team());
        refuse(shift.over(now), "day", "past");
        if (shift.begun(now)) {
            shift.endNow(now);
        } else {
            shifts.delete(shift);
        }
        shifts.flush();
        events.publishEvent(new Administered("access.shift-cancelled", "shift", id, shift.team(), now));
    }

    private void refuseWhatCannotBe(String team, StaffRow tl, ShiftTime time) {
        refuse(!time.endsAt().isAfter(Workday.now()), "day", "past");
        plan.inTheWay(team, tl.id(), time.startsAt(), time.endsAt()).stream()
                .findFirst()
                .ifPresent(other -> {
                    boolean same = other.team().equals(team);
                    throw new ShiftRefused(
                            same ? "from" : "tl", same ? "taken" : "busy", other.siteDay(), other.name());
                });
    }

    private TeamRow team(Scope scope, String code) {
        return staff.teams(scope).stream()
                .filter(team -> team.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ShiftRefused("team", "unknown"));
    }

    private SiteZone zone(Scope scope, String site) {
        return staff.sites(scope).stream()
                .filter(row -> row.code().equals(site))
                .findFirst()
                .map(SiteRow::zone)
                .orElse(SiteZone.WIB);
    }

    private void announce(String act, Shift shift, ShiftTime time) {
        String detail = shift.team() + " " + time.startsAt() + " " + time.endsAt();
        events.publishEvent(new Administered(act, "shift", shift.id(), detail, Workday.now()));
    }

    private static void refuse(boolean wrong, String field, String reason) {
        if (wrong) {
            throw new ShiftRefused(field, reason);
        }
    }
}

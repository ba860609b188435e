package id.satupintu.simulation.floor;

import id.satupintu.access.ActingStaff;
import id.satupintu.access.Role;
import id.satupintu.access.Scope;
import id.satupintu.access.StaffDesk;
import id.satupintu.access.StaffRow;
import id.satupintu.callguide.CallDesk;
import id.satupintu.callguide.CallHead;
import id.satupintu.callguide.CallRecordsDesk;
import id.satupintu.callguide.CallRow;
import id.satupintu.callguide.CallView;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Question;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Simulated calls that a stop of the house left open are dropped at the next start, and nobody waits for a TL in their
 * name; also when the simulation has been switched off since.
 */
@Component
@Order(Leftovers.BEFORE_THE_WEEK)
class Leftovers implements ApplicationRunner {

    static final int BEFORE_THE_WEEK = 50;

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final ActingStaff acting;
    private final StaffDesk staff;
    private final CallDesk calls;
    private final CallRecordsDesk records;

    Leftovers(ActingStaff acting, StaffDesk staff, CallDesk calls, CallRecordsDesk records) {
        this.acting = acting;
        this.staff = staff;
        this.calls = calls;
        this.records = records;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<StaffRow> simulated = new ArrayList<>();
        acting.asSystem(() -> staff.staff(Scope.Sites.all()).stream()
                .filter(row -> row.simulated() && row.active() && row.role() == Role.CSO)
                .forEach(simulated::add));
        simulated.forEach(cso -> acting.as(cso.login(), this::dropAll));
    }

    private void dropAll() {
        LocalDate tomorrow = SiteZone.WIT.dayOf(Workday.now()).plusDays(1);
        records.mine(tomorrow).stream()
                .map(CallRow::head)
                .filter(CallHead::open)
                .forEach(this::drop);
    }

    private void drop(CallHead head) {
        Instant ended = head.startedAt().plus(LONGEST);
        Instant now = Workday.now();
        try {
            Workday.at(ended.isBefore(now) ? ended : now, () -> close(head));
        } catch (RuntimeException e) {
            LOG.warn("A simulated call could not be dropped", e);
        }
    }

    private void close(CallHead head) {
        CallView view = calls.resume(head.id());
        if (view.step().question() == Question.WAITING) {
            calls.answer(head.id(), Answer.of(Question.WAITING, Choice.WITHDRAW));
        }
        calls.close(head.id());
    }
}

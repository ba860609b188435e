package id.satupintu.verification;

import static id.satupintu.verification.Staffing.as;
import static id.satupintu.verification.Staffing.doing;
import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.access.Actor;
import id.satupintu.testing.BothDatabases;
import id.satupintu.verification.coverage.Coverage;
import id.satupintu.verification.coverage.Coverage.Verdict;
import id.satupintu.verification.duty.Availability;
import id.satupintu.verification.duty.PauseReason;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What the shift lead sees of callers against TLs, from the database on. */
@SpringBootTest
@BothDatabases
class FloorCoverageTest {

    private static final int EVERY_MINUTES = 10;
    private static final int HOURS = 7;

    private final Floor floor = Floor.fresh();
    private final Actor bagus = floor.lead("Bagus");
    private final Instant start = Workday.now();

    @Autowired
    VerificationDesk desk;

    @Autowired
    DutyDesk duty;

    @Autowired
    FloorBoard board;

    @Test
    void aNewSiteHasNotEnoughHistoryYet() {
        Coverage coverage = seen();

        assertThat(coverage.expected()).isNull();
        assertThat(coverage.verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void callersOfTheLastHoursAreExpectedToGoOnComing() {
        for (int minutes = HOURS * 60; minutes >= EVERY_MINUTES; minutes -= EVERY_MINUTES) {
            Workday.at(start.minus(Duration.ofMinutes(minutes)), this::decidedInHalfAMinute);
        }
        as(floor.cso(), () -> desk.handOver(Given.caller().handOver()));
        as(floor.cso(), () -> desk.handOver(Given.caller().offLine().handOver()));
        doing(floor.tl("Sari"), () -> duty.arrive());
        doing(floor.tl("Tono"), () -> {
            duty.arrive();
            duty.choose(Availability.PAUSE, PauseReason.values()[0]);
        });

        Coverage coverage = seen();

        assertThat(coverage.waiting()).as("on the line only").isEqualTo(1);
        assertThat(coverage.free()).isEqualTo(2);
        assertThat(coverage.working()).as("whoever pauses does not count").isEqualTo(2);
        assertThat(coverage.work()).isEqualTo(Duration.ofSeconds(30));
        assertThat(coverage.expected()).isNotNull();
        assertThat(coverage.expected().callers()).isBetween(1, 2);
        assertThat(coverage.expected().error()).isBetween(0, 1);
        assertThat(coverage.verdict()).isEqualTo(Verdict.ENOUGH);
    }

    private Coverage seen() {
        return as(bagus, () -> {
            duty.arrive();
            return board.here().coverage();
        });
    }

    private void decidedInHalfAMinute() {
        Instant then = Workday.now();
        CaseView made = as(floor.cso(), () -> desk.handOver(Given.caller().handOver()));
        as(bagus, () -> desk.claim(made.id()));
        Workday.at(then.plusSeconds(30), () -> as(bagus, () -> desk.decide(made.id(), Decision.approve(1))));
    }
}

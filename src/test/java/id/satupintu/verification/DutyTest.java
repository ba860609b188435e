package id.satupintu.verification;

import static id.satupintu.verification.Staffing.as;
import static id.satupintu.verification.Staffing.doing;
import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.access.Actor;
import id.satupintu.access.SignedOut;
import id.satupintu.testing.BothDatabases;
import id.satupintu.verification.duty.Availability;
import id.satupintu.verification.duty.OnDuty;
import id.satupintu.verification.duty.PauseReason;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;

@SpringBootTest
@BothDatabases
class DutyTest {

    private static final Duration LEASE = Duration.ofSeconds(45);
    private static final Duration GOODBYE = Duration.ofSeconds(15);

    private final Floor floor = Floor.fresh();
    private final Actor cso = floor.cso();
    private final Actor bagus = floor.tl("Bagus");
    private final Actor sari = floor.tl("Sari");
    private final Instant start = Workday.now();

    @Autowired
    DutyDesk duty;

    @Autowired
    VerificationDesk desk;

    @Autowired
    FloorBoard board;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void whoOpensTheConsoleIsOnDutyAndFreeAsLongAsTheBrowserSaysSo() {
        at(start, bagus, duty::arrive);

        assertThat(seen(start, bagus).state()).isEqualTo(Availability.FREE);
        at(start.plusSeconds(40), bagus, duty::pulse);
        assertThat(present(start.plusSeconds(84), bagus)).isTrue();
        assertThat(present(start.plusSeconds(85), bagus)).isFalse();
    }

    @Test
    void aPauseHasItsReasonAndOutlivesAReloadButNotTheNextShift() {
        at(start, bagus, duty::arrive);
        at(start, bagus, () -> duty.choose(Availability.PAUSE, PauseReason.PRAYER));
        at(start.plusSeconds(5), bagus, duty::arrive);

        assertThat(seen(start.plusSeconds(6), bagus).reason()).isEqualTo(PauseReason.PRAYER);
        Instant tomorrow = start.plus(Duration.ofDays(1));
        at(tomorrow, bagus, duty::arrive);
        assertThat(seen(tomorrow, bagus).state()).isEqualTo(Availability.FREE);
    }

    @Test
    void whoHoldsARequestIsBusyWithoutSayingSo() {
        at(start, bagus, duty::arrive);
        CaseView made = Workday.at(start, this::handed);
        at(start, bagus, () -> desk.claim(made.id()));

        assertThat(seen(start, bagus).state()).isEqualTo(Availability.BUSY);
        at(start, bagus, () -> desk.decide(made.id(), Decision.approve(1)));
        assertThat(seen(start, bagus).state()).isEqualTo(Availability.FREE);
    }

    @Test
    void aLeaderAboveTheSitesSeesHowManyAreFreeBusyAndPausingAndATeamOnlyItsOwn() {
        at(start, bagus, duty::arrive);
        at(start, sari, duty::arrive);
        at(start, sari, () -> duty.choose(Availability.PAUSE, PauseReason.PRAYER));
        CaseView made = Workday.at(start, this::handed);
        at(start, bagus, () -> desk.claim(made.id()));

        List<CrewNow> seen = Workday.at(start, () -> as(Actor.READER, () -> duty.crews(Actor.READER.scope())));

        assertThat(seen).contains(new CrewNow(Objects.requireNonNull(bagus.site()), 0, 1, 1));
        assertThat(Workday.at(start, () -> as(bagus, () -> duty.crews(bagus.scope()))))
                .allMatch(crew -> crew.site().equals(bagus.site()));
        assertThat(Workday.at(start.plus(LEASE), () -> as(Actor.READER, () -> duty.crews(Actor.READER.scope()))))
                .as("nobody is left of whom the browser says nothing")
                .noneMatch(crew -> crew.site().equals(bagus.site()));
    }

    @Test
    void aSignOfLifeProlongsEveryClaimAndRevivesWhatNobodyTook() {
        CaseView one = Workday.at(start, this::handed);
        CaseView two = Workday.at(start, this::handed);
        at(start, bagus, duty::arrive);
        at(start, bagus, () -> desk.claim(one.id()));
        at(start, bagus, () -> desk.claim(two.id()));
        at(start.plusSeconds(30), bagus, duty::pulse);
        assertThat(status(start.plusSeconds(74), one)).isEqualTo(CaseStatus.CLAIMED);

        Instant late = start.plusSeconds(90);
        at(late, sari, () -> desk.claim(two.id()));
        at(late, bagus, duty::pulse);

        assertThat(claimant(late, one)).isEqualTo("Bagus");
        assertThat(claimant(late, two)).isEqualTo("Sari");
        assertThat(Workday.at(late, () -> as(bagus, duty::held))).containsExactly(one.id());
    }

    @Test
    void aClosedScreenGivesBackSoonButAReloadLosesNothing() {
        CaseView made = Workday.at(start, this::handed);
        at(start, bagus, duty::arrive);
        at(start, bagus, () -> desk.claim(made.id()));

        at(start, bagus, duty::leaving);
        assertThat(status(start.plus(GOODBYE).minusMillis(1), made)).isEqualTo(CaseStatus.CLAIMED);
        assertThat(status(start.plus(GOODBYE), made)).isEqualTo(CaseStatus.WAITING);
        assertThat(present(start.plus(GOODBYE), bagus)).isFalse();

        at(start.plusSeconds(3), bagus, duty::arrive);
        assertThat(status(start.plus(LEASE), made)).isEqualTo(CaseStatus.CLAIMED);
        assertThat(present(start.plus(LEASE), bagus)).isTrue();
    }

    @Test
    void whoSignsOutIsOffDutyAtOnce() {
        doing(bagus, duty::arrive);
        assertThat(present(Workday.now(), bagus)).isTrue();

        events.publishEvent(new SignedOut(bagus.id().value(), Workday.now()));

        assertThat(present(Workday.now(), bagus)).isFalse();
    }

    private CaseView handed() {
        return as(cso, () -> desk.handOver(Given.caller().handOver()));
    }

    private CaseStatus status(Instant when, CaseView made) {
        return Workday.at(when, () -> as(cso, () -> desk.view(made.id(), cso.scope())))
                .status();
    }

    private String claimant(Instant when, CaseView made) {
        return Workday.at(when, () -> as(cso, () -> desk.view(made.id(), cso.scope())))
                .claimedBy()
                .name();
    }

    private boolean present(Instant when, Actor tl) {
        return Workday.at(when, () -> as(tl, board::here)).find(tl.id()).isPresent();
    }

    private OnDuty seen(Instant when, Actor tl) {
        return Workday.at(when, () -> as(tl, board::here)).find(tl.id()).orElseThrow();
    }

    private static void at(Instant when, Actor actor, Runnable work) {
        Workday.at(when, () -> doing(actor, work));
    }
}

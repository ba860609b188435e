package id.satupintu.verification;

import static id.satupintu.verification.Staffing.as;
import static id.satupintu.verification.Staffing.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.testing.BothDatabases;
import id.satupintu.verification.duty.Availability;
import id.satupintu.verification.duty.PauseReason;
import id.satupintu.verification.offer.Reach;
import id.satupintu.verification.offer.Ring;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@BothDatabases
class OffersTest {

    private final Floor floor = Floor.fresh();
    private final Actor cso = floor.cso();
    private final Actor bagus = floor.lead("Bagus");
    private final Actor sari = floor.tl("Sari");
    private final Actor yosef = floor.tlOfB("Yosef");
    /** Long ago, so that the watch that runs by the real clock finds nobody on duty. */
    private final Instant start = Workday.now().minus(Duration.ofHours(1));

    @Autowired
    DutyDesk duty;

    @Autowired
    VerificationDesk desk;

    @Autowired
    TurnDesk turns;

    @Autowired
    QueueBoard queue;

    @Autowired
    FloorBoard board;

    @Autowired
    OfferWatch watch;

    @Test
    void itRingsAtOneThenTheNextThenAcrossTheFloorThenAtTheShiftLead() {
        arrive(start, bagus, sari, yosef);
        CaseView made = handed(start);

        Actor first = ringsAt(start, made);
        look(start.plusSeconds(14));
        assertThat(ringsAt(start.plusSeconds(14), made)).isEqualTo(first);
        Actor second = ringsAt(start.plusSeconds(15), made);
        assertThat(second).isNotEqualTo(first).isIn(bagus, sari);
        assertThat(ring(start.plusSeconds(30), made).reach()).isEqualTo(Reach.FLOOR);
        assertThat(ring(start.plusSeconds(45), made).reach()).isEqualTo(Reach.LEAD);
        assertThat(ring(start.plusSeconds(300), made).reach()).isEqualTo(Reach.LEAD);
    }

    @Test
    void acrossTheFloorAnotherTeamMaySeeAndTakeItAndDecideIt() {
        arrive(start, yosef);
        CaseView made = handed(start);
        assertThatThrownBy(() -> as(floor.tlOfB("Early"), () -> desk.claim(made.id())))
                .isInstanceOf(VerificationRefused.NotFound.class);

        assertThat(ring(start, made).reach()).isEqualTo(Reach.FLOOR);

        assertThat(Workday.at(start, () -> as(yosef, board::here)).conspicuous())
                .extracting(QueueRow::id)
                .containsExactly(made.id().value());
        at(start, yosef, () -> desk.claim(made.id()));
        CaseView decided = Workday.at(start, () -> as(yosef, () -> desk.decide(made.id(), Decision.approve(1))));
        assertThat(decided.status()).isEqualTo(CaseStatus.APPROVED);
        assertThat(as(yosef, () -> desk.view(made.id(), yosef.scope())).status())
                .isEqualTo(CaseStatus.APPROVED);
    }

    @Test
    void twoRequestsRingAtTwoTeamLeaders() {
        arrive(start, bagus, sari);
        CaseView one = handed(start);
        CaseView two = handed(start.plusSeconds(1));

        assertThat(List.of(ringsAt(start.plusSeconds(1), one), ringsAt(start.plusSeconds(1), two)))
                .containsExactlyInAnyOrder(bagus, sari);
    }

    @Test
    void nothingRingsAtOneWhoPausesNorAtOneWhoHoldsARequest() {
        arrive(start, bagus, sari);
        at(start, bagus, () -> duty.choose(Availability.PAUSE, PauseReason.MEETING));
        CaseView one = handed(start);
        assertThat(ringsAt(start, one)).isEqualTo(sari);

        at(start, sari, () -> desk.claim(one.id()));
        CaseView two = handed(start);
        assertThat(ring(start, two).reach()).isEqualTo(Reach.FLOOR);
    }

    @Test
    void offersAndPausesNeverBlockAClaim() {
        arrive(start, bagus, sari);
        CaseView made = handed(start);
        Actor rung = ringsAt(start, made);
        Actor other = rung.equals(bagus) ? sari : bagus;
        at(start, other, () -> duty.choose(Availability.PAUSE, PauseReason.BREAK));

        CaseView taken = Workday.at(start, () -> as(other, () -> desk.claim(made.id())));

        assertThat(taken.claimedBy().id()).isEqualTo(other.id());
        assertThat(row(start, made).ring()).isNull();
    }

    @Test
    void theNextAtTheScreenIsWhatRingsThereEvenWhenAnotherHasWaitedLonger() {
        arrive(start, bagus, sari);
        CaseView one = handed(start);
        CaseView two = handed(start.plusSeconds(1));
        Instant now = start.plusSeconds(2);
        Actor atTwo = ringsAt(now, two);

        assertThat(next(now, atTwo)).isEqualTo(two.id());
        assertThat(next(now, atTwo)).isEqualTo(one.id());
    }

    @Test
    void whatAColleagueSentRingsOnThoughNoCallerIsOnTheLine() {
        arrive(start, bagus, sari);
        CaseView made = Workday.at(
                start,
                () -> as(cso, () -> desk.handOver(Given.caller().offLine().handOver())));
        at(start, bagus, () -> turns.send(made.id(), sari.id()));
        assertThat(ringsAt(start, made)).isEqualTo(sari);

        assertThat(ring(start.plusSeconds(30), made).reach()).isEqualTo(Reach.FLOOR);
        assertThat(ring(start.plusSeconds(45), made).reach()).isEqualTo(Reach.LEAD);
        at(start.plusSeconds(46), sari, () -> desk.claim(made.id()));
    }

    @Test
    void whatWasHeardAcrossTheFloorIsAcceptedBeforeOnesOwnQueue() {
        arrive(start, yosef);
        CaseView across = handed(start);
        CaseView own = Workday.at(
                start,
                () -> as(
                        floor.csoOfB("Wati"),
                        () -> desk.handOver(Given.caller().offLine().handOver())));
        assertThat(ring(start, across).reach()).isEqualTo(Reach.FLOOR);

        assertThat(answered(yosef, across)).isEqualTo(across.id());
        assertThat(answered(yosef, across)).isEqualTo(own.id());
    }

    @Test
    void whatIsOnlySaidToHaveBeenHeardIsNotTaken() {
        arrive(start, bagus, yosef);
        CaseView made = handed(start);
        assertThat(ring(start, made).reach()).isEqualTo(Reach.TEAM);

        List<VerificationId> said = List.of(made.id());
        assertThat(Workday.at(start, () -> as(yosef, () -> turns.answer(said)))).isEmpty();
    }

    @Test
    void givenBackItRingsAnewFromTheBeginning() {
        arrive(start, yosef);
        CaseView made = handed(start);
        assertThat(ring(start, made).reach()).isEqualTo(Reach.FLOOR);
        arrive(start, bagus, sari);
        at(start, sari, () -> desk.claim(made.id()));
        look(start);

        at(start, sari, () -> desk.release(made.id()));

        assertThat(ring(start, made).reach()).isEqualTo(Reach.TEAM);
    }

    @Test
    void whereNobodyIsOnDutyNothingRings() {
        CaseView made = handed(start);
        look(start);
        assertThat(row(start, made).ring()).isNull();
    }

    @Test
    void theCallerWhoLeavesRingsNoMore() {
        arrive(start, bagus);
        CaseView made = handed(start);
        ringsAt(start, made);

        at(start, cso, () -> desk.callerGone(made.id(), null));
        look(start);

        assertThat(row(start, made).ring()).isNull();
    }

    private Actor ringsAt(Instant when, CaseView made) {
        Ring ring = ring(when, made);
        assertThat(ring.reach()).isEqualTo(Reach.TEAM);
        return List.of(bagus, sari).stream()
                .filter(tl -> tl.id().equals(ring.to()))
                .findFirst()
                .orElseThrow();
    }

    private Ring ring(Instant when, CaseView made) {
        look(when);
        return Objects.requireNonNull(row(when, made).ring());
    }

    private QueueRow row(Instant when, CaseView made) {
        return Workday.at(when, () -> as(bagus, () -> queue.of(new Scope.Team(floor.team())))).rows().stream()
                .filter(row -> row.id().equals(made.id().value()))
                .findFirst()
                .orElseThrow();
    }

    private VerificationId next(Instant when, Actor tl) {
        return Workday.at(when, () -> as(tl, turns::next)).orElseThrow().id();
    }

    /** The TLs' browsers are there all the time. */
    private VerificationId answered(Actor tl, CaseView heard) {
        List<VerificationId> ringing = List.of(heard.id());
        return Workday.at(start, () -> as(tl, () -> turns.answer(ringing)))
                .orElseThrow()
                .id();
    }

    private void look(Instant when) {
        for (Actor tl : List.of(bagus, sari, yosef)) {
            if (Workday.at(start, () -> as(tl, board::here)).find(tl.id()).isPresent()) {
                at(when, tl, duty::pulse);
            }
        }
        Workday.at(when, () -> watch.look());
    }

    private void arrive(Instant when, Actor... tls) {
        for (Actor tl : tls) {
            at(when, tl, duty::arrive);
        }
    }

    private CaseView handed(Instant when) {
        return Workday.at(when, () -> as(cso, () -> desk.handOver(Given.caller().handOver())));
    }

    private static void at(Instant when, Actor actor, Runnable work) {
        Workday.at(when, () -> doing(actor, work));
    }
}

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
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@BothDatabases
class TurnTest {

    private final Floor floor = Floor.fresh();
    private final Actor cso = floor.cso();
    private final Actor bagus = floor.lead("Bagus");
    private final Actor sari = floor.tl("Sari");
    private final Actor yosef = floor.tlOfB("Yosef");

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
    InquiryDesk inquiries;

    @Autowired
    JdbcClient sql;

    @Test
    void whoeverSkipsIsNotServedItAgainButMayStillPickIt() {
        CaseView one = handed();
        CaseView two = handed();
        as(bagus, turns::next);

        doing(bagus, () -> turns.skip(one.id(), SkipReason.KNOWN_PERSON));

        assertThat(next(bagus)).contains(two.id());
        assertThat(next(bagus)).isEmpty();
        assertThat(as(sari, turns::next).map(CaseView::id)).contains(one.id());
        doing(sari, () -> desk.release(one.id()));
        assertThat(as(bagus, () -> desk.claim(one.id())).claimedBy().name()).isEqualTo("Bagus");
        assertThat(departures(one)).contains("SKIPPED KNOWN_PERSON");
        assertThat(kinds(one)).contains(MomentKind.SKIPPED);
    }

    @Test
    void whatIsSkippedIsNotServedAgainByALookThatBeganBeforeAndLetsItRingHereAfterwards() {
        CaseView one = handed();
        CaseView two = handed();
        as(bagus, turns::next);
        doing(bagus, () -> turns.skip(one.id(), SkipReason.KNOWN_PERSON));
        Instant now = Workday.now();
        sql.sql("delete from verification_offer where case_id = ?")
                .param(one.id().value())
                .update();
        sql.sql("insert into verification_offer (case_id, turn, reach, to_staff, to_name, since, until)"
                        + " values (?, 1, 'TEAM', ?, 'Bagus', ?, ?)")
                .params(
                        one.id().value(),
                        bagus.id().value(),
                        now.atOffset(ZoneOffset.UTC),
                        now.plusSeconds(20).atOffset(ZoneOffset.UTC))
                .update();

        assertThat(next(bagus)).contains(two.id());
        assertThat(next(bagus)).isEmpty();
    }

    @Test
    void whatIsSkippedIsNotServedAgainWhenItRingsAcrossTheFloor() {
        CaseView one = handed();
        CaseView two = handed();
        as(bagus, turns::next);
        doing(bagus, () -> turns.skip(one.id(), SkipReason.KNOWN_PERSON));
        sql.sql("delete from verification_offer where case_id = ?")
                .param(one.id().value())
                .update();
        sql.sql("insert into verification_offer (case_id, turn, reach, since) values (?, 3, 'LEAD', ?)")
                .params(one.id().value(), Workday.now().atOffset(ZoneOffset.UTC))
                .update();

        assertThat(as(bagus, () -> turns.answer(List.of(one.id(), two.id()))))
                .map(CaseView::id)
                .contains(two.id());
    }

    @Test
    void pickingAnotherIsPossibleAndCountedAndTheFirstInOrderIsNoPick() {
        CaseView one = handed();
        CaseView two = handed();

        doing(bagus, () -> desk.claim(two.id()));
        doing(sari, () -> desk.claim(one.id()));

        assertThat(departures(two)).containsExactly("PICKED null");
        assertThat(departures(one)).isEmpty();
    }

    @Test
    void whatAnotherHoldsCanNeitherBeSkippedNorSent() {
        CaseView made = handed();
        doing(sari, duty::arrive);
        doing(sari, () -> desk.claim(made.id()));

        assertThatThrownBy(() -> doing(bagus, () -> turns.skip(made.id(), SkipReason.OTHER)))
                .isInstanceOf(VerificationRefused.ClaimedByOther.class);
        assertThatThrownBy(() -> doing(bagus, () -> turns.send(made.id(), sari.id())))
                .isInstanceOf(VerificationRefused.ClaimedByOther.class);
    }

    @Test
    void oneThatIsSentRingsAtTheColleagueFirstThoughBusyAndIsNotServedToTheSender() {
        doing(sari, duty::arrive);
        CaseView busyWith = handed();
        CaseView made = handed();
        doing(sari, () -> desk.claim(busyWith.id()));
        doing(bagus, () -> desk.claim(made.id()));

        doing(bagus, () -> turns.send(made.id(), sari.id()));

        QueueRow row = row(made);
        assertThat(row.holder()).isNull();
        assertThat(row.ring().to()).isEqualTo(sari.id());
        assertThat(row.ring().sentBy()).isEqualTo("Bagus");
        assertThat(next(bagus)).isEmpty();
        assertThat(next(sari)).contains(made.id());
        assertThat(kinds(made)).contains(MomentKind.SENT);
    }

    @Test
    void nothingIsSentToOneWhoIsNotThere() {
        CaseView made = handed();
        assertThatThrownBy(() -> doing(bagus, () -> turns.send(made.id(), sari.id())))
                .isInstanceOf(VerificationRefused.NotOnDuty.class);
        assertThat(row(made).ring()).isNull();
    }

    @Test
    void atTheEndOfTheShiftAllThatIsHeldGoesToAColleague() {
        doing(sari, duty::arrive);
        CaseView one = handed();
        CaseView two = handed();
        doing(bagus, () -> desk.claim(one.id()));
        doing(bagus, () -> desk.claim(two.id()));

        assertThat(as(bagus, () -> turns.handOver(sari.id()))).isEqualTo(2);

        assertThat(next(sari)).contains(one.id());
        assertThat(next(sari)).contains(two.id());
    }

    @Test
    void duringAConsultationTheClaimStaysAndIsNotConspicuousForItsLength() {
        Instant start = Workday.now().minus(Duration.ofHours(1));
        CaseView made = Workday.at(start, this::handed);
        at(start, bagus, () -> desk.claim(made.id()));

        CaseView held = Workday.at(start, () -> as(bagus, () -> turns.hold(made.id(), true)));

        assertThat(held.status()).isEqualTo(CaseStatus.CLAIMED);
        assertThat(held.holdSince()).isEqualTo(start);
        assertThat(neglected(start.plusSeconds(130), made)).isFalse();
        assertThat(neglected(start.plusSeconds(300), made)).isTrue();
        Instant back = start.plusSeconds(310);
        at(back, bagus, duty::pulse);
        assertThat(Workday.at(back, () -> as(bagus, () -> turns.hold(made.id(), false)))
                        .holdSince())
                .isNull();
        assertThat(neglected(back.plusSeconds(1), made)).isFalse();
        assertThat(kinds(made)).contains(MomentKind.HELD, MomentKind.RESUMED);
    }

    @Test
    void untouchedForTwoMinutesIsConspicuousUntilTheHolderDoesSomething() {
        Instant start = Workday.now().minus(Duration.ofHours(1));
        CaseView made = Workday.at(start, this::handed);
        at(start, bagus, () -> desk.claim(made.id()));
        at(start.plusSeconds(30), bagus, duty::pulse);
        assertThat(neglected(start.plusSeconds(60), made)).isFalse();
        at(start.plusSeconds(60), bagus, duty::pulse);
        at(start.plusSeconds(100), bagus, duty::pulse);

        assertThat(neglected(start.plusSeconds(120), made)).isTrue();
        at(start.plusSeconds(121), bagus, () -> inquiries.ask(made.id(), "Nomornya masih dipakai?"));
        assertThat(neglected(start.plusSeconds(122), made)).isFalse();
        at(start.plusSeconds(160), bagus, duty::pulse);
        at(start.plusSeconds(200), bagus, duty::pulse);
        assertThat(neglected(start.plusSeconds(240), made)).isFalse();
        assertThat(neglected(start.plusSeconds(242), made)).isTrue();
        at(start.plusSeconds(243), bagus, () -> desk.revealNik(made.id()));
        assertThat(neglected(start.plusSeconds(244), made)).isFalse();
    }

    @Test
    void oneThatIsSentToAColleagueOfAnotherTeamRingsAndOpensThere() {
        doing(yosef, duty::arrive);
        doing(sari, duty::arrive);
        CaseView made = handed();
        doing(bagus, () -> desk.claim(made.id()));

        doing(bagus, () -> turns.send(made.id(), yosef.id()));

        assertThat(as(yosef, board::here).conspicuous()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(made.id().value());
            assertThat(row.ring().ringsAt(yosef.id(), true)).isTrue();
            assertThat(row.ring().ringsAt(sari.id(), true)).isFalse();
        });
        assertThat(as(yosef, () -> desk.view(made.id(), yosef.scope())).id()).isEqualTo(made.id());
        assertThat(as(yosef, () -> desk.claim(made.id())).claimedBy().name()).isEqualTo("Yosef");
    }

    @Test
    void theShiftLeadOpensWhatLiesUntouchedInAnotherTeamOfTheSite() {
        CaseView made =
                as(floor.csoOfB("Wati"), () -> desk.handOver(Given.caller().handOver()));
        doing(yosef, () -> desk.claim(made.id()));

        assertThat(as(bagus, () -> desk.view(made.id(), bagus.scope()))
                        .claimedBy()
                        .name())
                .isEqualTo("Yosef");
        assertThatThrownBy(() -> as(sari, () -> desk.view(made.id(), sari.scope())))
                .isInstanceOf(VerificationRefused.NotFound.class);
        Actor elsewhere = Floor.fresh().lead("Nina");
        assertThatThrownBy(() -> as(elsewhere, () -> desk.view(made.id(), elsewhere.scope())))
                .isInstanceOf(VerificationRefused.NotFound.class);
    }

    @Test
    void pausesAndOffersLeaveTheOrderOverRestAsItIs() {
        doing(bagus, duty::arrive);
        doing(bagus, () -> duty.choose(Availability.PAUSE, PauseReason.BREAK));
        CaseView made = handed();
        assertThat(as(bagus, desk::claimNext).map(CaseView::id)).contains(made.id());
    }

    private CaseView handed() {
        return as(cso, () -> desk.handOver(Given.caller().handOver()));
    }

    private Optional<VerificationId> next(Actor tl) {
        return as(tl, turns::next).map(CaseView::id);
    }

    private boolean neglected(Instant when, CaseView made) {
        at(when, bagus, duty::pulse);
        return Workday.at(when, () -> row(made)).neglected();
    }

    private QueueRow row(CaseView made) {
        return as(bagus, () -> queue.of(new Scope.Team(floor.team()))).rows().stream()
                .filter(row -> row.id().equals(made.id().value()))
                .findFirst()
                .orElseThrow();
    }

    private List<MomentKind> kinds(CaseView made) {
        return as(cso, () -> desk.view(made.id(), cso.scope())).timeline().stream()
                .map(Moment::kind)
                .toList();
    }

    private List<String> departures(CaseView made) {
        return sql.sql("select kind, reason from verification_out_of_turn where case_id = :id")
                .param("id", made.id().value())
                .query((row, number) -> row.getString("kind") + " " + row.getString("reason"))
                .list();
    }

    private static void at(Instant when, Actor actor, Runnable work) {
        Workday.at(when, () -> doing(actor, work));
    }
}

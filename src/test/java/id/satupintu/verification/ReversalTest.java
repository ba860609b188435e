package id.satupintu.verification;

import static id.satupintu.verification.Staffing.BAGUS;
import static id.satupintu.verification.Staffing.RANI;
import static id.satupintu.verification.Staffing.SARI;
import static id.satupintu.verification.Staffing.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.policy.RejectReason;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@BothDatabases
@RecordApplicationEvents
class ReversalTest {

    @Autowired
    VerificationDesk desk;

    @Autowired
    ReversalDesk reversals;

    @Autowired
    ApplicationEvents events;

    @Test
    @Tag("Q-082")
    void aSlipIsTakenBackByOneKeyAndDecidedAnew() {
        CaseView made = rejected(RejectReason.PHONE);

        CaseView back = as(BAGUS, () -> reversals.recall(made.id()));

        assertThat(back.status()).isEqualTo(CaseStatus.CLAIMED);
        assertThat(back.claimedBy().id()).isEqualTo(BAGUS.id());
        assertThat(back.decision()).isNull();
        assertThat(back.version()).isGreaterThan(made.version());
        CaseView approved = as(BAGUS, () -> desk.decide(made.id(), Decision.approve(1)));
        assertThat(approved.status()).isEqualTo(CaseStatus.APPROVED);
        assertThat(approved.decision().reasons()).isEmpty();
    }

    @Test
    void everybodyWhoMaySeeTheRequestSeesThatItWasTakenBack() {
        CaseView made = rejected(RejectReason.PHONE);

        as(BAGUS, () -> reversals.recall(made.id()));

        CaseView seen = as(RANI, () -> desk.view(made.id(), new Scope.Own(RANI.id())));
        assertThat(seen.timeline()).extracting(Moment::kind).contains(MomentKind.REJECTED, MomentKind.RECALLED);
        assertThat(as(RANI, () -> reversals.of(made.id(), new Scope.Own(RANI.id()))))
                .singleElement()
                .satisfies(taken -> {
                    assertThat(taken.outcome()).isEqualTo(CaseStatus.REJECTED);
                    assertThat(taken.reasons()).containsExactly(RejectReason.PHONE);
                    assertThat(taken.cause()).isEqualTo(ReversalCause.RECALLED);
                    assertThat(taken.by().name()).isEqualTo("Bagus");
                });
    }

    @Test
    void theOthersAreToldSoThatTheLastDecisionCounts() {
        CaseView made = rejected(RejectReason.PHONE);
        as(BAGUS, () -> reversals.recall(made.id()));
        as(BAGUS, () -> desk.decide(made.id(), Decision.approve(1)));

        assertThat(events.stream(VerificationReversed.class)).singleElement().satisfies(told -> {
            assertThat(told.outcome()).isEqualTo("REJECTED");
            assertThat(told.tl()).isEqualTo(BAGUS.id().value());
        });
        assertThat(events.stream(VerificationDecided.class))
                .extracting(VerificationDecided::outcome)
                .containsExactly("REJECTED", "APPROVED");
        long taken = events.stream(VerificationReversed.class)
                .findFirst()
                .orElseThrow()
                .version();
        assertThat(events.stream(VerificationDecided.class)
                        .map(VerificationDecided::version)
                        .toList())
                .isSorted()
                .satisfies(versions -> assertThat(taken).isBetween(versions.getFirst(), versions.getLast()));
    }

    @Test
    void onceReadToTheCustomerOneKeyIsNotEnough() {
        CaseView made = rejected(RejectReason.PHONE);
        as(RANI, () -> desk.relayed(made.id()));

        assertRefused("already-relayed", () -> as(BAGUS, () -> reversals.recall(made.id())));
    }

    @Test
    void afterTheSecondsOneKeyIsNotEnough() {
        CaseView made = rejected(RejectReason.PHONE);
        Instant late = Workday.now().plus(Duration.ofSeconds(6));

        assertRefused("recall-over", () -> Workday.at(late, () -> as(BAGUS, () -> reversals.recall(made.id()))));
    }

    @Test
    void nobodyRecallsTheDecisionOfAnother() {
        CaseView made = rejected(RejectReason.PHONE);

        assertRefused("no-right", () -> as(SARI, () -> reversals.recall(made.id())));
        assertRefused(
                "no-right",
                () -> as(SARI, () -> reversals.reverse(made.id(), new Reversing(ReversalCause.MISREAD, null))));
    }

    @Test
    void laterACauseIsNamedAndTheResultHasToBeReadAgain() {
        CaseView made = rejected(RejectReason.PHONE);
        as(RANI, () -> desk.relayed(made.id()));
        Reversing nothingSaid = new Reversing(ReversalCause.OTHER, " ");

        assertRefused("note-missing", () -> as(BAGUS, () -> reversals.reverse(made.id(), nothingSaid)));
        CaseView back =
                as(BAGUS, () -> reversals.reverse(made.id(), new Reversing(ReversalCause.NEWS, "nomor dibaca ulang")));

        assertThat(back.status()).isEqualTo(CaseStatus.CLAIMED);
        assertThat(back.relayedAt()).isNull();
    }

    @Test
    void theShiftLeadMayReverseForAnother() {
        CaseView made = rejected(RejectReason.PHONE);
        Actor lead =
                new Actor(SARI.id(), "sari", "Sari", SARI.role(), true, SARI.team(), SARI.site(), SARI.zone(), false);

        CaseView back = as(lead, () -> reversals.reverse(made.id(), new Reversing(ReversalCause.SECOND_LOOK, null)));

        assertThat(back.claimedBy().name()).isEqualTo("Sari");
    }

    @Test
    void whatIsOpenOrHandedOverAgainCannotBeTakenBack() {
        Given caller = Given.caller();
        CaseView open = as(RANI, () -> desk.handOver(caller.handOver()));
        assertRefused("not-decided", () -> as(BAGUS, () -> reversals.recall(open.id())));
        as(BAGUS, () -> desk.claim(open.id()));
        as(BAGUS, () -> desk.decide(open.id(), Decision.reject(1, RejectReason.PHONE)));
        as(RANI, () -> desk.handOver(caller.handOver()));

        assertRefused("already-open", () -> as(BAGUS, () -> reversals.recall(open.id())));
    }

    private CaseView rejected(RejectReason reason) {
        CaseView made = as(RANI, () -> desk.handOver(Given.caller().handOver()));
        as(BAGUS, () -> desk.claim(made.id()));
        return as(BAGUS, () -> desk.decide(made.id(), Decision.reject(1, reason)));
    }

    private static void assertRefused(String code, Supplier<?> act) {
        assertThatThrownBy(act::get)
                .isInstanceOfSatisfying(
                        VerificationRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}

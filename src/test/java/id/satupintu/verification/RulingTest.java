package id.satupintu.verification;

import static id.satupintu.verification.Staffing.BAGUS;
import static id.satupintu.verification.Staffing.RANI;
import static id.satupintu.verification.Staffing.SARI;
import static id.satupintu.verification.Staffing.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.policy.RejectReason;
import id.satupintu.testing.BothDatabases;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@BothDatabases
@RecordApplicationEvents
class RulingTest {

    @Autowired
    VerificationDesk desk;

    @Autowired
    ApplicationEvents events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    @Test
    @Tag("Q-081")
    void oneKeyApproves() {
        CaseView made = claimed(Given.caller());

        CaseView approved = decided(made, Decision.approve(1));

        assertThat(approved.status()).isEqualTo(CaseStatus.APPROVED);
        assertThat(approved.decision().by().name()).isEqualTo("Bagus");
        assertThat(approved.claimedBy()).isNull();
        assertThat(events.stream(VerificationDecided.class)).singleElement().satisfies(told -> {
            assertThat(told.outcome()).isEqualTo("APPROVED");
            assertThat(told.nameAdvice()).isEqualTo("MATCH");
            assertThat(told.version()).isEqualTo(approved.version());
            assertThat(told.takenAt()).isBetween(told.handedAt(), told.at());
        });
    }

    @Test
    @Tag("Q-082")
    void aRejectionKeepsTheTextThatWasRead() {
        CaseView made = claimed(Given.caller().account("Sagita98"));

        CaseView rejected = decided(made, Decision.reject(1, RejectReason.NAME, RejectReason.PHONE));

        assertThat(rejected.decision().reasons())
                .extracting(Ruling.Reading::code)
                .containsExactly(RejectReason.NAME, RejectReason.PHONE);
        assertThat(rejected.decision().reasons().getFirst().readToCustomer()).contains("Ibu");
    }

    @Test
    void aResultIsUntoldUntilItIsReadOut() {
        CaseView made = handed(Given.caller());
        Instant handed = made.handedAt();
        assertThat(untold(handed)).doesNotContain(made.id());

        as(BAGUS, () -> desk.claim(made.id()));
        decided(made, Decision.approve(1));
        assertThat(untold(handed)).contains(made.id());
        assertThat(untold(handed.minus(Duration.ofDays(2)))).contains(made.id());
        assertThat(untold(handed.plusMillis(1))).doesNotContain(made.id());

        as(RANI, () -> desk.relayed(made.id()));
        assertThat(untold(handed)).doesNotContain(made.id());
    }

    private List<VerificationId> untold(Instant since) {
        return as(RANI, () -> desk.untold(RANI.scope(), since)).stream()
                .map(CaseView::id)
                .toList();
    }

    @Test
    void theRegistryKeepsADecisionForThoseOnlyWhomItConcerns() {
        CaseView plain = claimed(Given.caller());
        CaseView promised = claimed(Given.caller());
        as(RANI, () -> {
            desk.promised(promised.id());
            return true;
        });

        assertThat(toldDurably(plain, Decision.approve(1)))
                .containsOnlyOnce("id.satupintu.kpi.ledger.Listening", "id.satupintu.callguide.Corrections")
                .doesNotContain("id.satupintu.callback.CallbackListeners");
        assertThat(toldDurably(promised, Decision.reject(1, RejectReason.PHONE)))
                .containsOnlyOnce("id.satupintu.kpi.ledger.Listening", "id.satupintu.callback.CallbackListeners")
                .doesNotContain("id.satupintu.callguide.Corrections");
    }

    private List<String> toldDurably(CaseView made, Decision decision) {
        return transaction.execute(status -> {
            decided(made, decision);
            return sql
                    .sql("select listener_id from event_publication where serialized_event like :about"
                            + " and event_type = :decided")
                    .param("decided", VerificationDecided.class.getName())
                    .param("about", "%" + made.id().value() + "%")
                    .query(String.class)
                    .list()
                    .stream()
                    .map(listener -> listener.substring(0, listener.indexOf(".on(")))
                    .toList();
        });
    }

    @Test
    void refusalsComeInTheOrderOfTheContract() {
        CaseView made = handed(Given.caller());

        assertRefused(VerificationRefused.NotTheHolder.class, made, rejectWithoutReason());
        as(BAGUS, () -> desk.claim(made.id()));
        assertRefused(VerificationRefused.ReasonMissing.class, made, rejectWithoutReason());
        assertRefused(VerificationRefused.StaleEvidence.class, made, Decision.approve(7));
        decided(made, Decision.approve(1));
        assertRefused(VerificationRefused.AlreadyDecided.class, made, rejectWithoutReason());
        assertThatThrownBy(() -> as(Staffing.FAR_TL, () -> desk.decide(made.id(), Decision.approve(1))))
                .isInstanceOf(VerificationRefused.NotFound.class);
    }

    @Test
    @Tag("A-29")
    void againstTheAdviceANoteIsNeeded() {
        CaseView odd = claimed(Given.caller().account("Sagita98"));
        CaseView sound = claimed(Given.caller());

        assertRefused(VerificationRefused.NoteMissing.class, odd, Decision.approve(1));
        assertRefused(VerificationRefused.NoteMissing.class, sound, Decision.reject(1, RejectReason.NAME));
        assertThat(decided(odd, Decision.approve(1).withNote("nama panggilan")).status())
                .isEqualTo(CaseStatus.APPROVED);
    }

    @Test
    @Tag("A-29")
    void theAdviceIsOnTheNameThatTheTeamLeaderSaw() {
        CaseView made = claimed(Given.caller().account("Sagita98"));
        Observed seen = new Observed("Apsari78", null, null, true, true);

        CaseView approved = decided(made, Decision.approve(1).withObserved(seen));

        assertThat(approved.status()).isEqualTo(CaseStatus.APPROVED);
        assertThat(events.stream(VerificationDecided.class))
                .extracting(VerificationDecided::nameAdvice)
                .containsExactly("MATCH");
    }

    @Test
    @Tag("A-28")
    void whatWasSeenAndHowThePhotosWereSeenIsReadAgainWithTheDecision() {
        Observed seen = new Observed("Apsari", "0812 3456 7890", null, true, false, PhotosSeen.MARKED, null);

        CaseView marked = decided(
                claimed(Given.caller()), Decision.approve(1).withObserved(seen).withNote("nomor lama"));
        CaseView byKey = decided(claimed(Given.caller()), Decision.approve(1));
        CaseView unsaid = decided(claimed(Given.caller()), Decision.reject(1, RejectReason.PHONE));

        assertThat(marked.decision().observed()).isEqualTo(seen);
        assertThat(byKey.decision().observed().photos()).isEqualTo(PhotosSeen.WITH_DECISION);
        assertThat(unsaid.decision().observed().photos()).isEqualTo(PhotosSeen.UNSAID);
    }

    @Test
    void aNoteIsMaskedOnTheWayIn() {
        String nik = Given.freshNik();
        CaseView made = claimed(Given.caller().nik(nik));

        CaseView rejected = decided(made, Decision.reject(1, RejectReason.OTHER).withNote("KTP lain: " + nik));

        assertThat(rejected.decision().note()).startsWith("KTP lain: ").doesNotContain(nik);
    }

    @Test
    @Tag("A-35")
    void approvedButNotAppliedIsOwedByTheTeamLeaderWhoDecided() {
        CaseView made = claimed(Given.caller());

        CaseView owed = decided(made, Decision.approve(1).withUpgraded(false));
        assertThat(owed.status()).isEqualTo(CaseStatus.APPROVED_NOT_APPLIED);
        assertThatThrownBy(() -> as(SARI, () -> desk.decide(made.id(), Decision.approve(1))))
                .isInstanceOf(VerificationRefused.AlreadyDecided.class);
        assertRefused(VerificationRefused.AlreadyDecided.class, made, Decision.reject(1, RejectReason.PHONE));

        CaseView done = decided(made, Decision.approve(1));
        assertThat(done.status()).isEqualTo(CaseStatus.APPROVED);
        assertThat(events.stream(VerificationDecided.class))
                .extracting(VerificationDecided::outcome)
                .containsExactly("APPROVED_NOT_APPLIED", "APPROVED");
        assertThat(events.stream(VerificationDecided.class).map(VerificationDecided::version))
                .isSorted();
    }

    @Test
    void relayingNeedsADecisionAndCountsOnce() {
        CaseView made = claimed(Given.caller());

        assertThatThrownBy(() -> as(RANI, () -> desk.relayed(made.id())))
                .isInstanceOf(VerificationRefused.NotDecided.class);
        decided(made, Decision.approve(1));
        CaseView told = as(RANI, () -> desk.relayed(made.id()));
        CaseView again = as(RANI, () -> desk.relayed(made.id()));

        assertThat(told.relayedAt()).isNotNull().isEqualTo(again.relayedAt());
        assertThat(events.stream(VerificationRelayed.class)).hasSize(1);
    }

    private static Decision rejectWithoutReason() {
        return Decision.reject(1);
    }

    private void assertRefused(Class<? extends VerificationRefused> how, CaseView made, Decision decision) {
        assertThatThrownBy(() -> decided(made, decision)).isInstanceOf(how);
    }

    private CaseView decided(CaseView made, Decision decision) {
        return as(BAGUS, () -> desk.decide(made.id(), decision));
    }

    private CaseView claimed(Given caller) {
        CaseView made = handed(caller);
        return as(BAGUS, () -> desk.claim(made.id()));
    }

    private CaseView handed(Given caller) {
        return as(RANI, () -> desk.handOver(caller.handOver()));
    }
}

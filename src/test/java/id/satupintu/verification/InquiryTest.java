package id.satupintu.verification;

import static id.satupintu.verification.Staffing.BAGUS;
import static id.satupintu.verification.Staffing.DIMAS;
import static id.satupintu.verification.Staffing.RANI;
import static id.satupintu.verification.Staffing.SARI;
import static id.satupintu.verification.Staffing.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.access.Scope;
import id.satupintu.testing.BothDatabases;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@BothDatabases
class InquiryTest {

    @Autowired
    VerificationDesk desk;

    @Autowired
    InquiryDesk inquiries;

    @Test
    @Tag("Q-080")
    void aQuestionKeepsTheClaimAndSpendsNoAttempt() {
        CaseView made = claimed();

        CaseView asked = as(BAGUS, () -> inquiries.ask(made.id(), "Nomor HP di Profil berakhir berapa?"));

        assertThat(asked.status()).isEqualTo(CaseStatus.CLAIMED);
        assertThat(asked.attempt()).isEqualTo(made.attempt());
        assertThat(asked.version()).isGreaterThan(made.version());
        assertThat(asked.leaseUntil()).isAfterOrEqualTo(made.leaseUntil());
        assertThat(seenByRani(made).inquiries()).singleElement().satisfies(inquiry -> {
            assertThat(inquiry.open()).isTrue();
            assertThat(inquiry.askedBy().name()).isEqualTo("Bagus");
        });
    }

    @Test
    void theAnswerComesBackToTheTeamLeader() {
        CaseView made = claimed();
        as(BAGUS, () -> inquiries.ask(made.id(), "Sudah ganti nama akun?"));

        as(RANI, () -> inquiries.answer(made.id(), "Sudah"));

        CaseView seen = as(BAGUS, () -> desk.view(made.id(), BAGUS.scope()));
        assertThat(seen.inquiries()).singleElement().satisfies(inquiry -> {
            assertThat(inquiry.answer()).isEqualTo("Sudah");
            assertThat(inquiry.open()).isFalse();
        });
        assertThat(seen.timeline()).extracting(Moment::kind).contains(MomentKind.ASKED, MomentKind.ANSWERED);
        assertRefused("no-question", () -> as(RANI, () -> inquiries.answer(made.id(), "Sudah")));
    }

    @Test
    void anotherQuestionTakesThePlaceOfTheOneThatWaits() {
        CaseView made = claimed();
        as(BAGUS, () -> inquiries.ask(made.id(), "salah ketik"));
        as(BAGUS, () -> inquiries.ask(made.id(), "Sudah ganti nama akun?"));

        assertThat(seenByRani(made).inquiries()).extracting(Inquiry::open).containsExactly(false, true);
    }

    @Test
    void aDecisionEndsTheQuestion() {
        CaseView made = claimed();
        as(BAGUS, () -> inquiries.ask(made.id(), "Sudah ganti nama akun?"));

        as(BAGUS, () -> desk.decide(made.id(), Decision.approve(1)));

        assertThat(seenByRani(made).inquiries()).noneMatch(Inquiry::open);
        assertRefused("already-decided", () -> as(RANI, () -> inquiries.answer(made.id(), "Sudah")));
    }

    @Test
    void onlyTheHolderAsksAndOnlyTheOwnerAnswers() {
        CaseView made = claimed();

        assertRefused("not-the-holder", () -> as(SARI, () -> inquiries.ask(made.id(), "?")));
        as(BAGUS, () -> inquiries.ask(made.id(), "Sudah ganti nama akun?"));
        assertRefused("not-found", () -> as(DIMAS, () -> inquiries.answer(made.id(), "Sudah")));
    }

    @Test
    @Tag("A-28")
    void aNikInTheWordsIsMaskedAndEmptyWordsAreRefused() {
        CaseView made = claimed();
        String nik = Given.freshNik();

        CaseView asked = as(BAGUS, () -> inquiries.ask(made.id(), "Benar " + nik + "?"));

        assertThat(asked.inquiries().getLast().question()).doesNotContain(nik);
        assertRefused("field-refused", () -> as(BAGUS, () -> inquiries.ask(made.id(), "  ")));
        assertRefused("field-refused", () -> as(BAGUS, () -> inquiries.ask(made.id(), "x".repeat(501))));
    }

    private CaseView seenByRani(CaseView made) {
        return as(RANI, () -> desk.view(made.id(), new Scope.Own(RANI.id())));
    }

    private CaseView claimed() {
        CaseView made = as(RANI, () -> desk.handOver(Given.caller().handOver()));
        return as(BAGUS, () -> desk.claim(made.id()));
    }

    private static void assertRefused(String code, Supplier<?> act) {
        assertThatThrownBy(act::get)
                .isInstanceOfSatisfying(
                        VerificationRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}

package id.satupintu.verification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.access.WithStaff;
import id.satupintu.policy.RejectReason;
import id.satupintu.policy.Salutation;
import id.satupintu.policy.Transaction;
import id.satupintu.shell.EmptyState;
import id.satupintu.shell.Keys;
import id.satupintu.shell.SayCard;
import id.satupintu.testing.ScreenTest;
import id.satupintu.verification.Amendment;
import id.satupintu.verification.CaseStatus;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Decision;
import id.satupintu.verification.Draft;
import id.satupintu.verification.HandOver;
import id.satupintu.verification.HolderDesk;
import id.satupintu.verification.VerificationDesk;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScreenTest
@ViewPackages(classes = VerificationView.class)
@WithStaff("tl")
class ConsoleTest extends SpringBrowserlessTest {

    private static int people;

    @Autowired
    VerificationDesk desk;

    @Autowired
    HolderDesk holder;

    @Autowired
    Desks desks;

    @Autowired
    ActingStaff acting;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void emptyQueue() {
        sql.sql("update verification_case set lease_until = null, holder_id = null where stage = 'OPEN'")
                .update();
        Optional<CaseView> next = acting.as("tl2", desk::claimNext);
        while (next.isPresent()) {
            CaseView left = next.get();
            Decision decision = Decision.approve(left.evidenceVersion()).withNote("sisa uji lain");
            acting.as("tl2", () -> desk.decide(left.id(), decision));
            next = acting.as("tl2", desk::claimNext);
        }
    }

    @Test
    void anEmptyQueueSaysSo() {
        navigate(VerificationView.class);

        assertThat(text(find(EmptyState.class).single())).contains("Tidak ada yang menunggu");
    }

    @Test
    void nextTakesTheLongestWaitingAndShowsItsChecks() {
        CaseView made = handed("Apsari78");
        handed("Namira54");
        navigate(VerificationView.class);

        press("Berikutnya");

        assertThat(status(made)).isEqualTo(CaseStatus.CLAIMED);
        String shown = text(find(CasePane.class).single());
        assertThat(shown).contains("APSARI", "Cocok", "Bukan pengecekan Dukcapil", "Jakarta Selatan");
    }

    @Test
    void flagsAndHistoryFollowWhatHappensElsewhereAndHereWhileTheCaseIsOpen() {
        String nik = "31740664038600%02d".formatted(50 + ++people % 40);
        CaseView refused = handed(nik, "Sagita98", "081234500771", "kerabat1@contoh.id");
        acting.as("tl2", () -> desk.claim(refused.id()));
        acting.as("tl2", () -> desk.decide(refused.id(), Decision.reject(1, RejectReason.NAME)));
        CaseView made = handed(nik, "Sagita98", "081234500771", "kerabat1@contoh.id");
        navigate(VerificationView.class);
        press("Berikutnya");
        assertThat(text(find(HistoryPart.class).single())).contains("tidak ada yang berubah");

        acting.as("cso", () -> desk.amend(made.id(), new Amendment(null, "Apsari78", null, null, null, null, null)));
        await(() -> text(find(HistoryPart.class).single()).contains("Sagita98 → Apsari78"));
        assertThat(text(find(CasePane.class).single())).doesNotContain("NIK lain");

        handed("31740665038600%02d".formatted(10 + ++people % 80), "Namira54", "081234500771", "kerabat2@contoh.id");
        await(() -> text(find(CasePane.class).single()).contains("NIK lain"));
    }

    @Test
    void lookingIsNotClaiming() {
        CaseView made = handed("Apsari78");
        navigate(VerificationView.class);

        test(find(NativeButton.class).all().getFirst()).click();

        assertThat(status(made)).isEqualTo(CaseStatus.WAITING);
        press("Ambil permintaan ini");
        assertThat(status(made)).isEqualTo(CaseStatus.CLAIMED);
    }

    @Test
    @Tag("Q-081")
    void oneKeyApprovesAndTakesTheNext() {
        CaseView first = handed("Apsari78");
        CaseView second = handed("Namira54");
        navigate(VerificationView.class);
        press("Berikutnya");

        press("Setujui");

        assertThat(status(first)).isEqualTo(CaseStatus.APPROVED);
        assertThat(status(second)).isEqualTo(CaseStatus.CLAIMED);
        assertThat(text(find(Strip.class).single())).contains("Terkirim ke Rani");
    }

    @Test
    @Tag("Q-082")
    void aRejectionProposesWhatWasFoundAndShowsTheWordsForTheCustomer() {
        CaseView made = handed("Sagita98");
        navigate(VerificationView.class);
        press("Berikutnya");

        press("Tolak");
        assertThat(find(SayCard.class).single().line()).contains("Sagita98", "Ibu");
        press("nomor HP");
        press("Kirim dan ambil berikutnya");

        CaseView rejected = view(made);
        assertThat(rejected.status()).isEqualTo(CaseStatus.REJECTED);
        assertThat(rejected.decision().reasons())
                .extracting(read -> read.code().name())
                .containsExactly("NAME", "PHONE");
    }

    @Test
    @Tag("A-29")
    void againstTheAdviceNothingIsSentWithoutANote() {
        CaseView made = handed("Sagita98");
        navigate(VerificationView.class);
        press("Berikutnya");

        press("Setujui");
        press("Kirim dan ambil berikutnya");
        assertThat(status(made)).isEqualTo(CaseStatus.CLAIMED);

        test(note()).setValue("nama panggilan sejak kecil");
        press("Kirim dan ambil berikutnya");
        assertThat(status(made)).isEqualTo(CaseStatus.APPROVED);
    }

    @Test
    void aDifferenceThatWasTypedStandsAmongTheReasons() {
        handed("Apsari78");
        navigate(VerificationView.class);
        press("Berikutnya");

        test(find(ContactPart.class).all().getFirst().seen).setValue("081399991111");
        assertThat(text(find(CasePane.class).single())).contains("Berbeda");
        press("Foto KTP buruk");
        press("Tolak");

        assertThat(pressed()).containsExactlyInAnyOrder("nomor HP", "foto KTP", "Foto KTP buruk");
    }

    @Test
    void aSlipIsTakenBackByOneKeyAndTheNextOneWaitsAgain() {
        CaseView first = handed("Apsari78");
        CaseView second = handed("Namira54");
        navigate(VerificationView.class);
        press("Berikutnya");
        press("Tolak");
        press("nomor HP");
        press("Kirim dan ambil berikutnya");
        assertThat(status(first)).isEqualTo(CaseStatus.REJECTED);

        key("Z");

        assertThat(status(first)).isEqualTo(CaseStatus.CLAIMED);
        assertThat(status(second)).isEqualTo(CaseStatus.WAITING);
        assertThat(pressed()).as("what was begun stands there again").containsExactly("nomor HP");
        assertThat(text(find(Strip.class).single())).contains("ditarik kembali");
    }

    @Test
    void onceItWasReadToTheCustomerTheKeySaysWhatToDoInstead() {
        CaseView made = handed("Apsari78");
        navigate(VerificationView.class);
        press("Berikutnya");
        press("Setujui");
        acting.as("cso", () -> desk.relayed(made.id()));

        key("Z");

        assertThat(status(made)).isEqualTo(CaseStatus.APPROVED);
        assertThat(text(find(Strip.class).single())).contains("sudah dibacakan", "tekan B");
    }

    @Test
    void laterADecisionIsReversedForACauseThatIsNamed() {
        CaseView made = handed("Apsari78");
        navigate(VerificationView.class);
        press("Berikutnya");
        press("Upgrade belum terpasang");
        press("Setujui, upgrade menyusul");
        press("Hana");

        press("Batalkan putusan");
        press("salah baca");
        press("Batalkan dan putuskan lagi");

        assertThat(status(made)).isEqualTo(CaseStatus.CLAIMED);
        assertThat(find(CasePane.class).single().captions()).contains("Setujui", "Tolak");
    }

    @Test
    void aLinkToADecisionOpensItToBeReversed() {
        CaseView made = handed("Apsari78");
        acting.as("tl", () -> desk.claim(made.id()));
        acting.as("tl", () -> desk.decide(made.id(), Decision.approve(1)));

        UI.getCurrent()
                .navigate(
                        "verifikasi",
                        QueryParameters.of("buka", made.id().value().toString()));

        assertThat(find(CasePane.class).single().captions()).contains("Batalkan putusan");
        press("Batalkan putusan");
        press("lainnya");
        press("Batalkan dan putuskan lagi");
        assertThat(status(made)).as("other needs words").isEqualTo(CaseStatus.APPROVED);
        test(note()).setValue("salah akun");
        press("Batalkan dan putuskan lagi");
        assertThat(status(made)).isEqualTo(CaseStatus.CLAIMED);
    }

    @Test
    void aQuestionGoesToTheCsoAndTheAnswerComesBackWhileTheClaimStays() {
        CaseView made = handed("Apsari78");
        navigate(VerificationView.class);
        press("Berikutnya");

        press("Tanya CSO");
        key("1");
        assertThat(text(find(InquiryPart.class).single())).contains("Menunggu jawaban Rani");
        acting.as("cso", () -> desks.inquiries().answer(made.id(), "0812 3456 7890"));

        await(() -> text(find(InquiryPart.class).single()).contains("0812 3456 7890"));
        assertThat(status(made)).isEqualTo(CaseStatus.CLAIMED);
        press("Setujui");
        assertThat(status(made)).isEqualTo(CaseStatus.APPROVED);
    }

    @Test
    void aQuestionThatCannotGoOutStaysAsItWasTyped() {
        CaseView made = handed("Apsari78");
        navigate(VerificationView.class);
        press("Berikutnya");
        press("Tanya CSO");
        TextField words = find(TextField.class).withClassName("vf-ask-words").single();
        test(words).setValue("Sudah ganti nama?");
        acting.as("tl", () -> desk.release(made.id()));

        await(() -> find(CasePane.class).single().captions().contains("Ambil permintaan ini"));
        assertThat(text(find(Strip.class).single())).contains("Klaim Anda sudah lepas");
        press("Ambil permintaan ini");
        press("Tanya CSO");
        assertThat(words.getValue()).isEqualTo("Sudah ganti nama?");
    }

    @Test
    void whatAnotherTakesIsSeenWithoutAskingAndCannotBeDecidedHere() {
        CaseView made = handed("Apsari78");
        navigate(VerificationView.class);
        test(find(NativeButton.class).all().getFirst()).click();

        acting.as("tl2", () -> desk.claim(made.id()));

        await(() -> text(find(DecisionPart.class).single()).contains("Sedang dibuka oleh Sari"));
    }

    @Test
    void whoComesSecondLearnsWhoWon() {
        Said said = new Said();
        Console console = new Console(desks, said, Actor.current(), (key, args) -> key + List.of(args));
        CaseView made = handed("Apsari78");
        console.open(made.id().value());
        acting.as("tl2", () -> desk.claim(made.id()));

        console.claim();

        assertThat(said.words).isEqualTo("verification.refused.claimed-by-other[Sari]");
    }

    @Test
    void whatWasTypedOnALostRequestIsThereWhenItIsTakenAgain() {
        CaseView made = handed("Sagita98");
        navigate(VerificationView.class);
        press("Berikutnya");
        press("Setujui");
        test(note()).setValue("nama panggilan");
        acting.as("tl", () -> desk.release(made.id()));
        await(() -> text(find(DecisionPart.class).single()).contains("Ambil permintaan ini"));
        sql.sql("delete from verification_draft where case_id = ?")
                .param(made.id().value())
                .update();

        press("Ambil permintaan ini");

        assertThat(status(made)).isEqualTo(CaseStatus.CLAIMED);
        assertThat(note().getValue()).isEqualTo("nama panggilan");
        press("Kirim dan ambil berikutnya");
        assertThat(view(made).decision().note()).isEqualTo("nama panggilan");
    }

    @Test
    void anApprovalThatWasBeingExplainedShowsItsNoteAfterAReload() {
        CaseView made = handed("Sagita98");
        navigate(VerificationView.class);
        press("Berikutnya");
        press("Setujui");
        test(note()).setValue("nama panggilan");

        navigate(VerificationView.class);

        assertThat(note().isVisible()).isTrue();
        assertThat(note().getValue()).isEqualTo("nama panggilan");
        assertThat(status(made)).isEqualTo(CaseStatus.CLAIMED);
    }

    @Test
    void anotherBirthDateOnTheKtpIsSaidAndNeedsWords() {
        CaseView made = handed("Apsari78");
        navigate(VerificationView.class);
        press("Berikutnya");
        assertThat(text(find(CasePane.class).single())).contains("A: sudah dilihat");

        test(find(BornField.class).single()).setValue("01-01-1999");

        assertThat(text(find(NikPart.class).single())).contains("Tanggal lahir");
        press("Setujui");
        assertThat(status(made)).isEqualTo(CaseStatus.CLAIMED);
        press("Batal");
        press("Tolak");
        assertThat(find(SayCard.class).single().line()).contains("NIK");
    }

    @Test
    void aKeyThatComesTooSoonIsNotHeardAndThatIsSaid() {
        CaseView made = handed("Apsari78");
        navigate(VerificationView.class);
        Said said = new Said();
        Console console = new Console(desks, said, Actor.current(), (key, args) -> key);
        AtomicLong nanos = new AtomicLong();
        ConsoleKeys keys = new ConsoleKeys(
                console,
                find(VerificationView.class).single(),
                desks.reasons()::book,
                () -> said.words = "too soon",
                nanos::get);
        console.next();
        keys.follow(console.bench().orElseThrow(), Actor.current());

        keys.component().press("a");
        assertThat(said.words).isEqualTo("too soon");
        assertThat(status(made)).isEqualTo(CaseStatus.CLAIMED);

        nanos.set(Duration.ofSeconds(1).toNanos());
        keys.component().press("a");
        assertThat(status(made)).isEqualTo(CaseStatus.APPROVED);
    }

    @Test
    void whatIsSaidBesideLeavesTheWayBack() {
        navigate(VerificationView.class);
        Strip strip = find(Strip.class).single();
        strip.sent("Terkirim ke Rani", Duration.ofSeconds(4));

        strip.sayBeside("tekan sekali lagi");

        assertThat(text(strip)).contains("Terkirim ke Rani", "Tarik kembali", "tekan sekali lagi");
        strip.recallOver();
        strip.sayBeside("tekan sekali lagi");
        assertThat(text(strip)).doesNotContain("Tarik kembali");
    }

    @Test
    void theTextForStaffStandsBelowTheWordsForTheCustomer() {
        handed("Sagita98");
        navigate(VerificationView.class);
        press("Berikutnya");

        press("Tolak");

        assertThat(text(find(ReasonPart.class).single())).contains("Untuk TL, tidak dibacakan:");
    }

    @Test
    void changedEvidenceIsShownAndTheFirstDecisionRefused() {
        CaseView made = handed("Apsari78");
        navigate(VerificationView.class);
        press("Berikutnya");
        Amendment other = new Amendment(null, null, "081355556666", null, null, null, null);
        acting.as("cso", () -> desk.amend(made.id(), other));

        press("Setujui");
        assertThat(status(made)).isEqualTo(CaseStatus.CLAIMED);
        assertThat(text(find(CasePane.class).single()))
                .contains("081355556666")
                .containsAnyOf("Data berubah", "Diubah CSO");

        press("Setujui");
        assertThat(status(made)).isEqualTo(CaseStatus.APPROVED);
    }

    @Test
    void whatWasBegunSurvivesAReload() {
        handed("Sagita98");
        navigate(VerificationView.class);
        press("Berikutnya");
        press("Tolak");
        press("lainnya");
        test(note()).setValue("lihat catatan");

        navigate(VerificationView.class);

        assertThat(pressed()).containsExactly("nama akun", "lainnya");
        assertThat(note().getValue()).isEqualTo("lihat catatan");
    }

    @Test
    void cancellingForgetsReasonsAndNoteOnTheScreenAndInTheDraft() {
        CaseView made = handed("Sagita98");
        navigate(VerificationView.class);
        press("Berikutnya");
        press("Tolak");
        press("lainnya");
        test(note()).setValue("salah tekan");

        press("Batal");

        assertThat(acting.as("tl", () -> holder.draft(made.id()))).isEqualTo(Draft.blank(1));
        assertThat(find(CasePane.class).single().captions()).contains("Setujui", "Tolak");
    }

    @Test
    void whatIsGivenBackWaitsAgain() {
        CaseView made = handed("Apsari78");
        navigate(VerificationView.class);
        press("Berikutnya");

        press("Lepas");

        assertThat(status(made)).isEqualTo(CaseStatus.WAITING);
        assertThat(find(EmptyState.class).all()).hasSize(1);
    }

    @Test
    @Tag("A-44")
    void anEarlierAttemptTellsWhatIsDifferentNow() {
        CaseView first = handed("Sagita98");
        acting.as("tl2", () -> desk.claim(first.id()));
        acting.as("tl2", () -> desk.decide(first.id(), Decision.reject(1, RejectReason.NAME)));
        people--;
        handed("Apsari78");
        navigate(VerificationView.class);

        press("Berikutnya");

        assertThat(text(find(HistoryPart.class).single())).contains("Ditolak", "nama akun", "Sagita98 → Apsari78");
        assertThat(text(find(CaseHeader.class).single())).contains("percobaan 2");
    }

    @Test
    @Tag("A-35")
    void anApprovalWithoutTheUpgradeIsOwedAndCanBeFinished() {
        CaseView made = handed("Apsari78");
        navigate(VerificationView.class);
        press("Berikutnya");

        press("Upgrade belum terpasang");
        press("Setujui, upgrade menyusul");
        assertThat(status(made)).isEqualTo(CaseStatus.APPROVED_NOT_APPLIED);

        key("f");
        press("Upgrade sudah terpasang, selesaikan");
        assertThat(status(made)).isEqualTo(CaseStatus.APPROVED);
    }

    @Test
    @Tag("A-28")
    void showingTheNikIsWrittenDown() {
        CaseView made = handed("Apsari78");
        navigate(VerificationView.class);
        press("Berikutnya");

        press("Tampilkan dan salin");

        assertThat(sql.sql("select count(*) from audit_entry where subject = :id and act = 'verification.nik'")
                        .param("id", made.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(text(find(CasePane.class).single())).contains("••••••••••••");
    }

    private CaseView handed(String account) {
        String nik = String.format("317406%02d0385%04d", 41 + ++people / 900, people % 900 + 1);
        return handed(nik, account, "081234567890", "hana@contoh.id");
    }

    private CaseView handed(String nik, String account, String phone, String email) {
        HandOver handOver = new HandOver(
                nik,
                "HANA APSARI NAMIRA",
                account,
                phone,
                email,
                Transaction.PD,
                "Hana",
                Salutation.IBU,
                true,
                null,
                null);
        return acting.as("cso", () -> desk.handOver(handOver));
    }

    private CaseStatus status(CaseView made) {
        return view(made).status();
    }

    private CaseView view(CaseView made) {
        return acting.as(
                "cso", () -> desk.view(made.id(), new Scope.Own(made.owner().id())));
    }

    private void key(String name) {
        find(Keys.class).single().press(name);
    }

    private TextField note() {
        return find(TextField.class).withClassName("vf-note").single();
    }

    private List<String> pressed() {
        return find(Button.class).withClassName("vf-on").all().stream()
                .map(Button::getText)
                .toList();
    }

    private void press(String words) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(words))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("No button says " + words)))
                .click();
    }

    /** Lets the pushed updates in until it is so. */
    private void await(BooleanSupplier so) {
        long end = System.nanoTime() + 5_000_000_000L;
        while (!so.getAsBoolean() && System.nanoTime() < end) {
            roundTrip();
            Thread.onSpinWait();
        }
        assertThat(so.getAsBoolean()).isTrue();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}

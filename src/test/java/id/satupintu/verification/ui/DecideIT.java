package id.satupintu.verification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.policy.RejectReason;
import id.satupintu.policy.Salutation;
import id.satupintu.policy.Transaction;
import id.satupintu.testing.Accessible;
import id.satupintu.testing.BrowserTest;
import id.satupintu.testing.Screens;
import id.satupintu.testing.Screens.Size;
import id.satupintu.verification.Amendment;
import id.satupintu.verification.CaseStatus;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Decision;
import id.satupintu.verification.HandOver;
import id.satupintu.verification.InquiryDesk;
import id.satupintu.verification.RungInVain;
import id.satupintu.verification.VerificationDesk;
import id.satupintu.verification.review.SecondLookDesk;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@DisplayName("In a real browser, by keyboard alone, a Team Leader")
class DecideIT {

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final int A_GLANCE_MS = 800;

    @Autowired
    VerificationDesk desk;

    @Autowired
    InquiryDesk inquiries;

    @Autowired
    SecondLookDesk looks;

    @Autowired
    RungInVain inVain;

    @Autowired
    ActingStaff acting;

    @BeforeEach
    void emptyQueue() {
        acting
                .as(
                        "tl",
                        () -> desk.queue(
                                Set.of(CaseStatus.CLAIMED), Actor.current().scope(), 50))
                .items()
                .stream()
                .filter(held -> held.claimedBy() != null)
                .forEach(held -> acting.as(
                        held.claimedBy().name().equals("Sari") ? "tl2" : "tl", () -> desk.release(held.id())));
        Optional<CaseView> next = acting.as("tl2", desk::claimNext);
        while (next.isPresent()) {
            CaseView left = next.get();
            Decision decision = Decision.approve(left.evidenceVersion()).withNote("sisa uji lain");
            acting.as("tl2", () -> desk.decide(left.id(), decision));
            next = acting.as("tl2", desk::claimNext);
        }
    }

    @Test
    @Tag("Q-081")
    @Tag("Q-082")
    @DisplayName("sees the whole case without scrolling, rejects by two keys, takes the slip back and approves")
    void rejectsTakesBackAndApproves(Screens screens) {
        String nik = nik();
        rejected(handed(nik, "Sagita97", "081234500001"));
        rejected(handed(nik, "Sagita98", "081234500001"));
        handed(nik(), "Dewi77", "081234500002");
        CaseView made = handed(nik, "Apsari78", "081234500002");
        CaseView other = acting.as("tl2", () -> desk.claimNext()).orElseThrow();
        Page tl = screens.signIn("tl");

        Screens.settled(tl);
        tl.keyboard().press(" ");
        tl.getByText("percobaan 3").first().waitFor();
        tl.getByText("NIK lain").first().waitFor();
        assertThat(tl.locator(".vf-history").innerText()).contains("Sagita98 → Apsari78");
        assertThat(Screens.scrolls(tl, ".vf-case"))
                .as("the case scrolls at 1366x768")
                .isFalse();
        Screens.picture(tl, "decide-case");
        Accessible.assertAxeClean(tl);

        glance(tl);
        tl.keyboard().press("r");
        tl.locator(".vf-reasons .vf-choices").first().waitFor();
        tl.keyboard().press("2");
        tl.locator(".vf-reasons .say-line").getByText("Nomor HP").waitFor();
        assertThat(Screens.scrolls(tl, ".vf-case"))
                .as("the reasons make it scroll")
                .isFalse();
        Screens.picture(tl, "decide-reasons");
        Accessible.assertAxeClean(tl);
        tl.keyboard().press("Enter");
        tl.locator(".vf-strip-sent").waitFor();
        Screens.shot(tl, "decide-sent");
        assertThat(status(made)).isEqualTo(CaseStatus.REJECTED);

        tl.keyboard().press("z");
        tl.getByText("ditarik kembali").first().waitFor();
        assertThat(status(made)).isEqualTo(CaseStatus.CLAIMED);
        tl.keyboard().press("Escape");
        glance(tl);
        tl.keyboard().press("a");
        Awaitility.await().until(() -> status(made) == CaseStatus.APPROVED);
        acting.as(
                "tl2",
                () -> desk.decide(
                        other.id(), Decision.approve(other.evidenceVersion()).withNote("sisa")));
    }

    @Test
    @Tag("Q-080")
    @DisplayName("asks the CSO by two keys, reads the answer and decides; while typing no key acts")
    void asks(Screens screens) {
        CaseView made = handed(nik(), "Apsari78", "081234500003");
        Page tl = screens.signIn("tl");
        Screens.settled(tl);
        tl.keyboard().press(" ");
        tl.getByText("dari Rani").first().waitFor();
        glance(tl);

        tl.keyboard().press("t");
        tl.locator(".vf-ask").waitFor();
        tl.keyboard().press("0");
        tl.keyboard().type("ara");
        Screens.picture(tl, "decide-ask");
        Accessible.assertAxeClean(tl);
        assertThat(status(made)).isEqualTo(CaseStatus.CLAIMED);
        tl.keyboard().press("Escape");
        tl.locator(".vf-ask").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        tl.keyboard().press("t");
        tl.locator(".vf-ask").waitFor();
        tl.keyboard().press("1");
        tl.getByText("Menunggu jawaban").waitFor();
        acting.as("cso", () -> inquiries.answer(made.id(), "0812 3450 0003"));
        tl.locator(".vf-answer").waitFor();
        assertThat(Screens.scrolls(tl, ".vf-case"))
                .as("a question makes it scroll")
                .isFalse();
        Accessible.assertCleanInEveryLook(tl, "decide-answered");
        tl.keyboard().press("a");
        Awaitility.await().until(() -> status(made) == CaseStatus.APPROVED);
        hearsTheBellOnAnotherScreen(tl);
    }

    @Test
    @Tag("Q-082")
    @DisplayName(
            "sees all of a case that is as full as a case can be: changed, with two attempts before, at its reasons")
    void fullestCase(Screens screens) {
        String nik = nik();
        rejected(handed(nik, "Sagita97", "081234500001"));
        rejected(handed(nik, "Sagita98", "081234500001"));
        CaseView made = handed(nik, "Apsari78", "081234500002");
        Page tl = screens.signIn("tl");
        Screens.settled(tl);
        tl.keyboard().press(" ");
        tl.getByText("percobaan 3").first().waitFor();
        glance(tl);
        tl.keyboard().press("r");
        tl.locator(".vf-reasons .vf-choices").first().waitFor();
        tl.keyboard().press("2");

        acting.as(
                "cso", () -> desk.amend(made.id(), new Amendment(null, null, "081234500099", null, null, null, null)));
        tl.getByText("Data berubah").first().waitFor();

        assertThat(Screens.scrolls(tl, ".vf-case")).as("it scrolls at 1366x768").isFalse();
        Accessible.assertCleanInEveryLook(tl, "decide-fullest");
        acting.as("tl", () -> desk.release(made.id()));
    }

    private void rejected(CaseView earlier) {
        acting.as("tl2", () -> desk.claim(earlier.id()));
        acting.as("tl2", () -> desk.decide(earlier.id(), Decision.reject(1, RejectReason.NAME)));
    }

    /** The claim of a TL who reads elsewhere lives on, and what rings is in the tab whatever screen is in it. */
    private void hearsTheBellOnAnotherScreen(Page tl) {
        Screens.go(tl, "/tinjauan");
        assertThat(tl.title()).isEqualTo("Tinjauan · SatuPintu");
        handed(nik(), "Apsari78", "081234500013");
        tl.waitForCondition(() -> tl.title().equals("☎ (1) Tinjauan · SatuPintu"));
        assertThat(tl.locator(".main-menu .count-sign:visible").first().getAttribute("aria-label"))
                .contains("berdering");
        Screens.picture(tl, "duty-elsewhere");
        Screens.go(tl, "/verifikasi");
        tl.waitForCondition(() -> tl.title().startsWith("☎ (1) Verifikasi"));
        tl.locator(".vf-ring").waitFor();
    }

    @Test
    @Tag("A-28")
    @DisplayName(
            "shows and copies the NIK by one key, and never beside the next case, whose masked number looks the same")
    void showsTheNik(Screens screens) {
        String nik = nik();
        String alike = "317405" + nik.substring(6);
        handed(nik, "Apsari78", "081234500006");
        CaseView next = handed(alike, "Apsari78", "081234500007");
        Page tl = screens.signIn("tl");
        tl.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Screens.settled(tl);
        tl.keyboard().press(" ");
        tl.getByText("dari Rani").first().waitFor();
        glance(tl);

        tl.keyboard().press("n");
        Locator shown = tl.locator(".vf-nik:visible");
        shown.getByText(nik).waitFor();
        assertThat(tl.evaluate("navigator.clipboard.readText()")).isEqualTo(nik);
        tl.keyboard().press("a");
        Awaitility.await().until(() -> status(next) == CaseStatus.CLAIMED);

        shown.getByText("••••").waitFor();
        assertThat(shown.innerText()).isEqualTo("•".repeat(12) + nik.substring(12));
        assertThat(tl.content()).doesNotContain(nik).doesNotContain(alike);
        glance(tl);
        tl.keyboard().press("a");
        Awaitility.await().until(() -> status(next) == CaseStatus.APPROVED);
    }

    @Test
    @Tag("Q-081")
    @Tag("Q-082")
    @DisplayName(
            "approves and rejects on a phone; a case, a question, reasons and an alarm have no barrier in any look")
    void looks(Screens screens) {
        CaseView refused = handed(nik(), "Sagita98", "081234500004");
        Page tl = screens.signIn("tl", "/", Size.PHONE, ColorScheme.DARK);
        tl.locator("#vf-next").click();
        tl.getByText("dari Rani").first().waitFor();
        Accessible.assertCleanInEveryLook(tl, "decide-case");
        tl.keyboard().press("t");
        tl.locator(".vf-ask").waitFor();
        Accessible.assertCleanInEveryLook(tl, "decide-ask");
        tl.keyboard().press("Escape");
        passesOn(tl);

        onAPhone(tl, "Tolak");
        tl.locator(".vf-reasons .vf-choices").first().waitFor();
        Accessible.assertCleanInEveryLook(tl, "decide-reasons");
        onAPhone(tl, "Kirim dan ambil berikutnya");
        Awaitility.await().until(() -> status(refused) == CaseStatus.REJECTED);

        CaseView approved = handed(nik(), "Apsari78", "081234500014");
        tl.locator(".vf-ring").waitFor();
        onAPhone(tl, "Terima");
        tl.getByText("dari Rani").first().waitFor();
        onAPhone(tl, "Setujui");
        Awaitility.await().until(() -> status(approved) == CaseStatus.APPROVED);

        nobodyAnswers(tl);
        Accessible.assertCleanInEveryLook(tl, "decide-alarm");
        tl.keyboard().press("?");
        tl.getByText("Lihat").last().waitFor();
        Screens.picture(tl, "decide-keys");
    }

    /** Skipping, a pause: each opens a panel of choices and is left again. */
    private static void passesOn(Page tl) {
        tl.setViewportSize(1366, 768);
        for (String key : List.of("l", "p")) {
            Screens.settled(tl);
            tl.keyboard().press(key);
            tl.locator(".vf-choose:not([hidden])").waitFor();
            Accessible.assertCleanInEveryLook(tl, "decide-panel-" + key);
            tl.keyboard().press("Escape");
            tl.locator(".vf-choose:not([hidden])")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }
    }

    private static void onAPhone(Page tl, String button) {
        tl.setViewportSize(390, 844);
        tl.locator("vaadin-button:visible", new Page.LocatorOptions().setHasText(button))
                .first()
                .click();
        Screens.settled(tl);
    }

    /** It has rung everywhere in vain: the shift lead is alarmed. */
    private void nobodyAnswers(Page tl) {
        CaseView left = handed(nik(), "Namira54", "081234500024");
        tl.locator(".vf-ring").waitFor();
        inVain.everywhere(left.id());
        handed(nik(), "Apsari78", "081234500034");
        tl.getByText("Tidak ada TL yang menjawab").first().waitFor();
    }

    @Test
    @DisplayName("looks a second time at what others decided, and an admin at the reasons, without barriers")
    void secondLooksAndReasons(Screens screens) {
        CaseView made = handed(nik(), "Sagita98", "081234500005");
        acting.as("tl2", () -> desk.claim(made.id()));
        acting.as(
                "tl2",
                () -> desk.decide(
                        made.id(), Decision.approve(made.evidenceVersion()).withNote("nama panggilan sejak kecil")));
        Awaitility.await()
                .until(() -> !acting.as(
                                "tl", () -> looks.waiting(Actor.current().scope()))
                        .isEmpty());
        Page tl = screens.signIn("tl", "/tinjauan");
        tl.locator(".rv-row").first().click();
        tl.locator(".rv-pane .facts").waitFor();
        Accessible.assertCleanInEveryLook(tl, "tinjauan");
        tl.navigate("/verifikasi?buka=" + made.id().value());
        tl.locator(".vf-case").getByText("Apsari").first().waitFor();
        Screens.settled(tl);
        tl.keyboard().press("b");
        tl.locator(".vf-reasons:visible").waitFor();
        Accessible.assertCleanInEveryLook(tl, "decide-reverse");
        Page admin = screens.signIn("admin", "/alasan");
        admin.locator(".reason").first().waitFor();
        Accessible.assertCleanInEveryLook(admin, "alasan");
    }

    /** A person looks before deciding; the console is deaf for a moment so that a bounce of the key decides nothing. */
    private static void glance(Page tl) {
        Screens.settled(tl);
        tl.waitForTimeout(A_GLANCE_MS);
    }

    private CaseStatus status(CaseView made) {
        return acting.as(
                        "cso",
                        () -> desk.view(made.id(), new Scope.Own(made.owner().id())))
                .status();
    }

    private static String nik() {
        return "317406471090%04d".formatted(PEOPLE.incrementAndGet());
    }

    private CaseView handed(String nik, String account, String phone) {
        HandOver handOver = new HandOver(
                nik,
                "HANA APSARI NAMIRA",
                account,
                phone,
                account.toLowerCase() + "@contoh.id",
                Transaction.PD,
                "Hana",
                Salutation.IBU,
                true,
                null,
                null);
        return acting.as("cso", () -> desk.handOver(handOver));
    }
}

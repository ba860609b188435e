package id.satupintu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.callback.CallbackDesk;
import id.satupintu.callback.CallbackRow;
import id.satupintu.callguide.CallDesk;
import id.satupintu.callguide.CallId;
import id.satupintu.callguide.CallRecordsDesk;
import id.satupintu.callguide.StartCall;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Question;
import id.satupintu.policy.RejectReason;
import id.satupintu.policy.Salutation;
import id.satupintu.policy.Transaction;
import id.satupintu.settings.SettingsDesk;
import id.satupintu.testing.Accessible;
import id.satupintu.testing.BrowserTest;
import id.satupintu.testing.Screens;
import id.satupintu.verification.CaseStatus;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Decision;
import id.satupintu.verification.HandOver;
import id.satupintu.verification.InquiryDesk;
import id.satupintu.verification.MomentKind;
import id.satupintu.verification.ReversalDesk;
import id.satupintu.verification.VerificationDesk;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What several people do to each other at the same moment, and what the network and the tool do to them. */
@BrowserTest
@TestPropertySource(properties = "a-database-of-its-own = calls-in-a-browser")
@DisplayName("On a busy floor, in real browsers,")
class FloorIT {

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final String LEASE = "satupintu.verification.lease";
    private static final String SHORT = "10s";
    private static final String USUAL = "45s";
    /** The lease and five seconds, from the last sign of life of the tab. */
    private static final Duration LONGEST_HELD = Duration.ofSeconds(15);

    private static final int HALF_A_MINUTE_MS = 30_000;

    @Autowired
    VerificationDesk desk;

    @Autowired
    InquiryDesk inquiries;

    @Autowired
    ReversalDesk reversals;

    @Autowired
    CallDesk calls;

    @Autowired
    CallRecordsDesk records;

    @Autowired
    CallbackDesk callbacks;

    @Autowired
    SettingsDesk settings;

    @Autowired
    ActingStaff acting;

    @BeforeEach
    void aLeaseThatATestCanWaitFor() {
        lease(USUAL, SHORT);
    }

    @AfterEach
    void nothingIsLeftOver() {
        acting.as("cso", () -> {
            open().forEach(left -> desk.withdraw(left.id()));
            records.open().forEach(row -> {
                calls.callerGone(row.head().id());
                calls.close(row.head().id());
            });
        });
        lease(SHORT, USUAL);
    }

    private void lease(String seen, String wanted) {
        acting.as("admin", () -> settings.change(LEASE, seen, wanted));
    }

    @Test
    @DisplayName("one of two TLs wins a request and the other learns who; what a killed tab held waits again")
    void racedForAndFreed(Screens screens) {
        CaseView wanted = handed("Hana");
        CaseView edited = waitingInCall("Dewi");
        Map<String, Page> consoles = Map.of("Bagus", screens.signIn("tl"), "Sari", screens.signIn("tl2"));
        consoles.values().forEach(page -> looksAt(page, "Hana"));

        takeAtTheSameMoment(consoles.values());
        Awaitility.await().until(() -> now(wanted).status() == CaseStatus.CLAIMED);
        String winner = Objects.requireNonNull(now(wanted).claimedBy()).name();
        String loser = winner.equals("Sari") ? "Bagus" : "Sari";
        Page second = consoles.get(loser);
        second.locator(".vf-decision").getByText("Sedang dibuka oleh " + winner).waitFor();
        consoles.get(winner).getByText("Tanya CSO").first().waitFor();
        Accessible.assertCleanInEveryLook(second, "floor-second");
        seesWhoCouldTakeIt(consoles.get(winner), loser);

        kill(consoles.get(winner));
        Awaitility.await().atMost(LONGEST_HELD).until(() -> now(wanted).status() == CaseStatus.WAITING);
        editedUnderTheEyes(second, new CsoAtWork(screens.signIn("cso")), edited);

        // Sending one off takes the next, and that is what the dead tab held.
        Awaitility.await().until(() -> loser.equals(holder(wanted)));
        second.getByText("Tanya CSO").first().waitFor();
        acting.as(login(loser), () -> desk.release(wanted.id()));
    }

    private static void seesWhoCouldTakeIt(Page tl, String colleague) {
        Screens.settled(tl);
        tl.keyboard().press("o");
        tl.locator(".vf-choose:visible").getByText(colleague).waitFor();
        Accessible.assertCleanInEveryLook(tl, "floor-send");
        tl.keyboard().press("Escape");
        tl.locator(".vf-turn-bar").waitFor();
    }

    /** The TL is at the reasons, a note half written, when the CSO corrects the phone number. */
    private void editedUnderTheEyes(Page tl, CsoAtWork cso, CaseView edited) {
        looksAt(tl, "Dewi");
        takes(tl);
        glance(tl);
        tl.keyboard().press("r");
        tl.locator(".vf-reasons .vf-choices").first().waitFor();
        tl.keyboard().press("2");
        tl.locator(".vf-note input").fill("nomor lama di aplikasi");
        cso.correctsThePhone("0813-5555-6666");
        Screens.picture(cso.page(), "floor-corrected");

        tl.getByText("Data berubah sejak Anda membukanya").waitFor();
        Accessible.assertCleanInEveryLook(tl, "floor-edited");
        assertThat(Screens.scrolls(tl, ".vf-case"))
                .as("the changed case scrolls at 1366x768")
                .isFalse();
        assertThat(tl.locator(".vf-note input").inputValue()).isEqualTo("nomor lama di aplikasi");
        tl.locator(".vf-note input").press("Enter");
        tl.locator(".vf-strip").getByText("Periksa yang ditandai").waitFor();
        assertThat(now(edited).status()).isEqualTo(CaseStatus.CLAIMED);
        tl.locator(".vf-note input").press("Enter");
        Awaitility.await().until(() -> now(edited).status() == CaseStatus.REJECTED);
        assertThat(Objects.requireNonNull(now(edited).decision()).note()).isEqualTo("nomor lama di aplikasi");
    }

    @Test
    @DisplayName("a console that was cut off for half a minute misses nothing and does nothing twice")
    void cutOff(Screens screens) {
        lease(SHORT, USUAL);
        CaseView mine = handed("Taufiq");
        CaseView gone = handed("Wagimin");
        Page tl = screens.signIn("tl");
        tl.navigate("/verifikasi");
        tl.locator(".vf-row").first().waitFor();
        looksAt(tl, "Taufiq");
        takes(tl);
        glance(tl);

        tl.context().setOffline(true);
        tl.keyboard().press("a");
        acting.as("cso", () -> desk.withdraw(gone.id()));
        CaseView news = handed("Ratna");
        tl.waitForTimeout(HALF_A_MINUTE_MS);
        assertThat(tl.locator("satupintu-pulse[lost]").isVisible()).isTrue();
        Screens.shot(tl, "floor-cut-off");
        assertThat(now(mine).status()).isEqualTo(CaseStatus.CLAIMED);
        tl.context().setOffline(false);

        tl.locator("satupintu-pulse:not([lost])").waitFor();
        Awaitility.await().until(() -> now(mine).status() == CaseStatus.APPROVED);
        tl.locator(".vf-row").getByText("Ratna").waitFor();
        tl.locator(".vf-row")
                .getByText("Wagimin")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        Screens.picture(tl, "floor-back");
        assertThat(tl.locator(".vf-row-name").allInnerTexts()).containsExactly("Ibu Ratna");
        assertThat(now(mine).timeline())
                .filteredOn(moment -> moment.kind() == MomentKind.APPROVED)
                .hasSize(1);
        assertThat(holder(news)).isEqualTo("Bagus");
        lease(USUAL, SHORT);
    }

    @Test
    @Tag("Q-083")
    @Tag("Q-084")
    @Tag("A-26")
    @DisplayName("a caller who waits too long is promised a call, and is reached with the result")
    void slowThenReached(Screens screens) {
        CaseView waiting = Workday.at(Workday.now().minus(Duration.ofMinutes(6)), () -> waitingInCall("Sri"));
        // The cockpit is alive, or the watch over silent calls takes the caller for lost before the screen is there.
        acting.as("cso", () -> calls.pulse(new CallId(Objects.requireNonNull(waiting.callId()))));
        CsoAtWork cso = new CsoAtWork(screens.signIn("cso"));
        cso.asked("Minta maaf dan janjikan telepon balik");
        assertThat(cso.page().locator(".cg-guide .say-line").first().innerText())
                .contains("maaf")
                .doesNotContain("jaringan");
        Accessible.assertCleanInEveryLook(cso.page(), "floor-slow");
        cso.press("Enter", "Ada permintaan lain?");
        cso.closes();

        Screens.go(cso.page(), "/callback");
        cso.page().locator(".callback-card").getByText("Sri").first().waitFor();
        assertThat(cso.page().locator(".callback-card .say-line").count()).isZero();
        acting.as("tl", () -> desk.claim(waiting.id()));
        acting.as("tl", () -> desk.decide(waiting.id(), Decision.approve(waiting.evidenceVersion())));
        cso.page().reload();
        cso.page().locator(".callback-card .say-line").waitFor();
        Accessible.assertCleanInEveryLook(cso.page(), "floor-callback");
        // At night the customer has to have asked for it.
        cso.page().keyboard().press("3");
        cso.page()
                .locator(".callback-card vaadin-button[theme~=primary]:not([disabled])")
                .first()
                .waitFor();
        cso.page().keyboard().press("1");
        cso.page().locator(".empty-state").waitFor();

        assertThat(acting.as("cso", () -> callbacks.open(Actor.current().scope())))
                .extracting(CallbackRow::customerName)
                .doesNotContain("Sri");
        assertThat(now(waiting).relayedAt()).isNotNull();
        Screens.go(cso.page(), "/panggilan");
        cso.page().locator(".cg-idle").waitFor();
        assertThat(cso.page().locator(".cg-unread").isVisible()).isFalse();
    }

    @Test
    @Tag("Q-083")
    @DisplayName(
            "a TL says by keyboard that the tool is slow; the waiting CSO sees it at once, and again when it is over")
    void toolSlow(Screens screens) {
        waitingInCall("Made");
        CsoAtWork cso = new CsoAtWork(screens.signIn("cso"));
        cso.asked("Menunggu Team Leader");
        Page tl = screens.signIn("tl");
        tl.locator("#vf-state").waitFor();
        Screens.settled(tl);

        tl.keyboard().press("p");
        chooses(tl, "Alat lambat");
        chooses(tl, "Lokasi ini");

        cso.asked("Minta maaf dan janjikan telepon balik");
        cso.page().locator(".cg-outage").waitFor();
        assertThat(cso.page().locator(".cg-guide .say-line").first().innerText())
                .contains("jaringan");
        Accessible.assertCleanInEveryLook(cso.page(), "floor-outage-cso");
        Accessible.assertCleanInEveryLook(tl, "floor-outage-tl");
        tl.getByText("Sudah pulih").click();
        gone(tl, ".vf-outage");
        gone(cso.page(), ".cg-outage");
    }

    @Test
    @Tag("Q-080")
    @DisplayName("a CSO sees at once what the TL asks, and that a decision was taken back")
    void askedAndTakenBack(Screens screens) {
        CaseView waiting = waitingInCall("Ketut");
        CsoAtWork cso = new CsoAtWork(screens.signIn("cso"));
        cso.asked("Menunggu Team Leader");
        acting.as("tl", () -> desk.claim(waiting.id()));

        acting.as("tl", () -> inquiries.ask(waiting.id(), "Nomor di aplikasi masih dipakai?"));
        cso.page().getByText("Nomor di aplikasi masih dipakai?").first().waitFor();
        Accessible.assertCleanInEveryLook(cso.page(), "floor-asked");
        acting.as("cso", () -> inquiries.answer(waiting.id(), "Masih dipakai."));

        acting.as("tl", () -> desk.decide(waiting.id(), Decision.reject(1, RejectReason.PHONE)));
        cso.seesTheResult("REJECTED");
        acting.as("tl", () -> reversals.recall(waiting.id()));
        cso.page().getByText("menarik kembali putusannya").first().waitFor();
        Accessible.assertCleanInEveryLook(cso.page(), "floor-taken-back");
        assertThat(now(waiting).status()).isEqualTo(CaseStatus.CLAIMED);
        acting.as("tl", () -> desk.release(waiting.id()));
    }

    private static void chooses(Page tl, String words) {
        Locator option = tl.locator(".vf-turn vaadin-button").filter(new Locator.FilterOptions().setHasText(words));
        option.waitFor();
        Screens.settled(tl);
        tl.keyboard().press(option.locator("kbd").innerText());
    }

    private static void gone(Page page, String what) {
        page.locator(what).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private static void looksAt(Page tl, String name) {
        tl.locator(".vf-row").getByText(name).click();
        tl.locator(".vf-case").getByText(name.toUpperCase()).first().waitFor();
        Screens.settled(tl);
    }

    private static void takes(Page tl) {
        tl.getByText("Ambil permintaan ini").click();
        tl.getByText("Tanya CSO").first().waitFor();
    }

    /**
     * Each browser presses by its own clock, which is the same, so that neither waits for the other: and the button it
     * saw, for once the other has won, "next" may stand in its place.
     */
    private static void takeAtTheSameMoment(Iterable<Page> consoles) {
        long soon = System.currentTimeMillis() + 500;
        consoles.forEach(page -> page.evaluate(
                "at => { const take = document.querySelector('.vf-decision [theme~=primary]');"
                        + " setTimeout(() => take.click(), Number(at) - Date.now()); }",
                Long.toString(soon)));
    }

    /** The tab dies and says nothing any more. */
    private static void kill(Page page) {
        try {
            page.navigate("chrome://crash");
        } catch (PlaywrightException dead) {
            assertThat(dead).hasMessageContaining("crash");
        }
    }

    /** A person looks before deciding; the console is deaf for a moment so that a bounce of the key decides nothing. */
    private static void glance(Page tl) {
        Screens.settled(tl);
        tl.waitForTimeout(800);
    }

    private List<CaseView> open() {
        Set<CaseStatus> undecided = Set.of(CaseStatus.WAITING, CaseStatus.CLAIMED, CaseStatus.CALLBACK);
        return acting.as(
                "tl", () -> desk.queue(undecided, Actor.current().scope(), 50).items());
    }

    private static String login(String name) {
        return name.equals("Sari") ? "tl2" : "tl";
    }

    private String holder(CaseView made) {
        CaseView found = now(made);
        return found.claimedBy() == null ? "" : found.claimedBy().name();
    }

    private CaseView now(CaseView made) {
        return acting.as(
                "cso", () -> desk.view(made.id(), new Scope.Own(made.owner().id())));
    }

    private static String nik() {
        return "317406480190%04d".formatted(PEOPLE.incrementAndGet());
    }

    private CaseView handed(String name) {
        HandOver handOver = new HandOver(
                nik(),
                name.toUpperCase() + " APSARI NAMIRA",
                "Apsari" + PEOPLE.get(),
                "0812345%05d".formatted(PEOPLE.get()),
                "hana%d@contoh.id".formatted(PEOPLE.get()),
                Transaction.PD,
                name,
                Salutation.IBU,
                true,
                null,
                null);
        return acting.as("cso", () -> desk.handOver(handOver));
    }

    /** A caller of the CSO is handed over and holds the line. */
    private CaseView waitingInCall(String name) {
        String phone = "08123411%04d".formatted(PEOPLE.incrementAndGet());
        var view = acting.as("cso", () -> {
            var call = calls.start(StartCall.byPhone(phone));
            return calls.answer(
                    call.id(),
                    Answer.of(Question.GREETING, Choice.SAID),
                    Answer.of(Question.NAME, Map.of("salutation", "IBU", "name", name, "phone", phone)),
                    Answer.of(Question.NEED, Choice.PD),
                    Answer.of(Question.DETAILS, Map.of("powerNow", "1300", "powerAsked", "2200")),
                    Answer.of(Question.HAS_APP, Choice.ALREADY),
                    Answer.of(Question.ACCOUNT, Choice.NOT_VERIFIED),
                    Answer.of(Question.VERIFY_NOW, Choice.YES),
                    Answer.of(
                            Question.PROFILE,
                            Map.of(
                                    "ktpName", name + " Apsari Namira",
                                    "accountName", "Apsari78",
                                    "phone", "081234567890",
                                    "email", "hana@example.com",
                                    "nik", nik())),
                    Answer.of(Question.UPGRADE, Choice.DONE));
        });
        return Objects.requireNonNull(view.verification());
    }
}

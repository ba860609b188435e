package id.satupintu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.callguide.CallDesk;
import id.satupintu.callguide.StartCall;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Question;
import id.satupintu.kpi.Grain;
import id.satupintu.kpi.KpiDesk;
import id.satupintu.kpi.KpiQuestion;
import id.satupintu.kpi.KpiRow;
import id.satupintu.kpi.export.Numbers;
import id.satupintu.testing.Accessible;
import id.satupintu.testing.BrowserTest;
import id.satupintu.testing.Screens;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.VerificationDesk;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The main job, end to end: a caller's request becomes a verified account, on screen, in seconds. */
@BrowserTest
@TestPropertySource(properties = "a-database-of-its-own = calls-in-a-browser")
@DisplayName("A CSO, a Team Leader and a manager")
class ThreePeopleIT {

    private static final int BEFORE = 19;
    private static final int A_GLANCE_MS = 800;
    private static final String NIK = "3174044408900003";

    @Autowired
    CallDesk calls;

    @Autowired
    VerificationDesk verifications;

    @Autowired
    KpiDesk kpi;

    @Autowired
    ActingStaff acting;

    @Test
    @Tag("V-03")
    @Tag("V-04")
    @Tag("Q-081")
    @Tag("Q-082")
    @DisplayName("refuse Sagita98, correct it to Apsari78, approve attempt 2, guide the request, and count it")
    void walkTheThread(Screens screens) {
        Page manager = screens.signIn("manager");
        long directed = figures().directed();
        int before = counted(manager) + BEFORE;
        for (int number = 0; number < BEFORE; number++) {
            acting.as("cso2", this::callOfOneWhoTriesAlone);
        }
        waitUntilCounted(manager, before);
        CsoAtWork cso = new CsoAtWork(screens.signIn("cso"));
        Page tl = screens.signIn("tl");

        cso.takesACall();
        cso.names("Ibu", "Hana");
        cso.asksForAPowerIncrease();
        cso.hasTheAppAndWantsToVerify();
        cso.readsTheProfile("Hana Apsari Namira", "Sagita98", NIK);
        Screens.picture(cso.page(), "cockpit-profile");
        Accessible.assertAxeClean(cso.page());
        cso.handsOver();
        Accessible.assertCleanInEveryLook(cso.page(), "cockpit-waiting");

        tl.keyboard().press(" ");
        tl.getByText("dari Rani").first().waitFor();
        Screens.picture(tl, "console-case");
        Accessible.assertAxeClean(tl);
        glance(tl);
        tl.keyboard().press("r");
        tl.locator(".vf-reasons").waitFor();
        chooseName(tl);
        Accessible.assertCleanInEveryLook(tl, "console-reject");
        tl.keyboard().press("Enter");

        String refused = cso.seesTheResult("REJECTED");
        assertThat(refused).contains(toBeRead());
        assertThat(refused).contains("DITOLAK").containsIgnoringCase("nama").doesNotContain(NIK);
        Accessible.assertCleanInEveryLook(cso.page(), "cockpit-rejected");
        cso.correctsTheAccountName("Apsari78");

        tl.keyboard().press(" ");
        tl.getByText("percobaan 2").first().waitFor();
        glance(tl);
        tl.keyboard().press("a");

        assertThat(cso.seesTheResult("APPROVED")).contains("DISETUJUI");
        Accessible.assertCleanInEveryLook(cso.page(), "cockpit-approved");
        cso.readsOutAndGuidesTheRequest();
        assertThat(latest().relayedAt()).as("read to the customer").isNotNull();
        cso.closes();

        waitUntilCounted(manager, before + 1);
        assertThat(figures().directed()).isEqualTo(directed + BEFORE + 1);
        assertThat(rate(manager).innerText())
                .contains(new Numbers(Locale.of("id", "ID"))
                        .percent(Objects.requireNonNull(figures().redirectionRate())));
        Screens.picture(manager, "dashboard-after");
    }

    @Test
    @DisplayName("find their screens free of barriers, light and dark, at the desk and on the phone")
    void meetNoBarriers(Screens screens) {
        CsoAtWork cso = new CsoAtWork(screens.signIn("cso2"));
        Accessible.assertCleanInEveryLook(cso.page(), "cockpit-idle");
        cso.takesACall();
        Accessible.assertCleanInEveryLook(cso.page(), "cockpit-greeting");
        cso.names("Bapak", "Wagimin");
        cso.press("1", "Data permohonan");
        Accessible.assertCleanInEveryLook(cso.page(), "cockpit");
        cso.breaksOff();
        cso.page().locator(".cg-idle").waitFor();
    }

    /** What the Team Leader saw to be read to the customer, and the database keeps. */
    private String toBeRead() {
        return Objects.requireNonNull(latest().decision()).reasons().getFirst().readToCustomer();
    }

    private CaseView latest() {
        return acting.as("cso", () -> verifications.mine(Actor.current().scope(), SiteZone.WIB.dayOf(Workday.now())))
                .getFirst();
    }

    private KpiRow figures() {
        LocalDate today = SiteZone.WIB.dayOf(Workday.now());
        return acting.as(
                "manager",
                () -> kpi.report(KpiQuestion.of(today, today, Grain.DAY), Scope.Sites.all())
                        .total());
    }

    /** A person looks before deciding; the console is deaf for a moment so that a bounce of the key decides nothing. */
    private static void glance(Page tl) {
        Screens.settled(tl);
        tl.waitForTimeout(A_GLANCE_MS);
    }

    /** The name check advises against it already; where it did not, the key of the reason chooses it. */
    private static void chooseName(Page tl) {
        Locator chosen = tl.locator(".vf-reasons [aria-pressed=true]").first();
        if (chosen.count() == 0) {
            tl.keyboard().press("1");
        }
        chosen.waitFor();
        Screens.settled(tl);
    }

    /** How many requests the manager's rate is of, whoever called before. */
    private static int counted(Page manager) {
        Matcher basis = Pattern.compile("n (\\d+)").matcher(rate(manager).innerText());
        return basis.find() ? Integer.parseInt(basis.group(1)) : 0;
    }

    private static void waitUntilCounted(Page manager, int many) {
        rate(manager)
                .locator(".kpi-basis")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\bn " + many + "\\b")))
                .waitFor();
    }

    private static Locator rate(Page manager) {
        Locator tile = manager.locator("[aria-label='Pengalihan']");
        tile.locator(".kpi-basis").waitFor();
        return tile;
    }

    private void callOfOneWhoTriesAlone() {
        var call = calls.start(StartCall.byPhone("081298765432"));
        calls.answer(
                call.id(),
                Answer.of(Question.GREETING, Choice.SAID),
                Answer.of(Question.NAME, Map.of("salutation", "BAPAK", "name", "Wagimin")),
                Answer.of(Question.NEED, Choice.PD),
                Answer.of(Question.DETAILS, Map.of("powerNow", "1300", "powerAsked", "2200")),
                Answer.of(Question.HAS_APP, Choice.NOT_YET),
                Answer.of(Question.DOWNLOAD_CHOICE, Choice.ALONE),
                Answer.of(Question.ALONE, Choice.SAID),
                Answer.of(Question.ANOTHER, Choice.NO));
    }
}

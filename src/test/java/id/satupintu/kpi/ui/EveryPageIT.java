package id.satupintu.kpi.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.satupintu.access.ActingStaff;
import id.satupintu.callguide.CallDesk;
import id.satupintu.callguide.CallView;
import id.satupintu.callguide.StartCall;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Question;
import id.satupintu.kpi.ui.AtTheDashboard.Pressed;
import id.satupintu.simulation.week.LivedSite;
import id.satupintu.testing.BrowserTest;
import id.satupintu.testing.Screens;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Decision;
import id.satupintu.verification.VerificationDesk;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** One day of a small site, lived through the desks, and one person who looks at it from page to page. */
@BrowserTest
@DisplayName("In a real browser, on each page of the dashboard")
class EveryPageIT {

    private static final String SITE = "PLG";
    private static final String CSO = "sim.plg.cso1";
    private static final int CALLS = 100;
    private static final int TILES = 3;

    private static final List<String> PAGES =
            List.of("langsung", "", "biasanya", "tren", "corong", "pengecualian", "verifikasi", "callback", "orang");

    @Autowired
    LivedSite centre;

    @Autowired
    ActingStaff acting;

    @Autowired
    CallDesk calls;

    @Autowired
    VerificationDesk verification;

    @TestFactory
    @DisplayName(
            "what is pressed opens as many calls as it says, their file has as many rows, and a call tells its story:")
    Stream<DynamicTest> pages(Screens screens) {
        LocalDate yesterday = SiteZone.WIB.dayOf(Workday.now()).minusDays(1);
        LocalDate before = yesterday.minusDays(1);
        Workday.at(before.atTime(9, 0).atZone(SiteZone.WIB.id()).toInstant(), this::aCallerIsLostWhileWaiting);
        centre.lay(SITE, yesterday, CALLS);
        CallView waiting = acting.as(CSO, () -> waitsForATeamLeader("3174014408900061"));
        String days = "periode=rentang&dari=" + before + "&sampai=" + yesterday + "&lokasi=" + SITE;
        AtTheDashboard dashboard = new AtTheDashboard(screens.signIn("manager", "/dasbor?" + days));
        return PAGES.stream()
                .map(code -> dynamicTest(code.isEmpty() ? "ringkasan" : code, () -> explore(dashboard, code)))
                .onClose(() -> decide(waiting));
    }

    private static void explore(AtTheDashboard dashboard, String code) throws IOException {
        dashboard.turnTo(code);
        List<Pressed> marks = dashboard.marks();
        assertThat(marks).as("bars and points").isNotEmpty();
        for (Pressed one : Stream.concat(dashboard.tiles().stream().limit(TILES), marks.stream())
                .toList()) {
            assertThat(dashboard.press(one)).as(one.name()).isEqualTo(one.many());
            if (one == marks.getFirst()) {
                assertThat(dashboard.rowsOfTheFile()).as("rows of the file").isEqualTo(one.many());
                assertThat(dashboard.linesOfTheFirstStory()).as("what happened").isPositive();
            }
            dashboard.close();
        }
    }

    private void aCallerIsLostWhileWaiting() {
        acting.as(CSO, () -> {
            CallView lost = waitsForATeamLeader("3174014408900062");
            calls.callerGone(lost.id());
            calls.close(lost.id());
        });
    }

    private void decide(CallView waiting) {
        CaseView there = Objects.requireNonNull(waiting.verification());
        acting.as("sim.plg.tl1", () -> {
            verification.claim(there.id());
            verification.decide(there.id(), Decision.approve(there.evidenceVersion()));
        });
        acting.as(CSO, () -> {
            calls.callerGone(waiting.id());
        });
    }

    private CallView waitsForATeamLeader(String nik) {
        CallView call = calls.start(StartCall.byPhone("081298765432"));
        return calls.answer(
                call.id(),
                Answer.of(Question.GREETING, Choice.SAID),
                Answer.of(Question.NAME, Map.of("salutation", "IBU", "name", "Hana", "phone", "081298765432")),
                Answer.of(Question.NEED, Choice.PD),
                Answer.of(Question.DETAILS, Map.of("powerNow", "1300", "powerAsked", "2200", "idpel", "523012345678")),
                Answer.of(Question.HAS_APP, Choice.ALREADY),
                Answer.of(Question.ACCOUNT, Choice.NOT_VERIFIED),
                Answer.of(Question.VERIFY_NOW, Choice.YES),
                Answer.of(
                        Question.PROFILE,
                        Map.of(
                                "ktpName", "Hana Apsari Namira",
                                "accountName", "Apsari78",
                                "phone", "081298765432",
                                "email", "hana@example.com",
                                "nik", nik)),
                Answer.of(Question.UPGRADE, Choice.DONE));
    }
}

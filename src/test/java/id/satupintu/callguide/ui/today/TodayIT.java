package id.satupintu.callguide.ui.today;

import com.microsoft.playwright.Page;
import id.satupintu.access.ActingStaff;
import id.satupintu.callguide.CallDesk;
import id.satupintu.callguide.CallId;
import id.satupintu.callguide.CallView;
import id.satupintu.callguide.StartCall;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Question;
import id.satupintu.policy.RejectReason;
import id.satupintu.testing.Accessible;
import id.satupintu.testing.BrowserTest;
import id.satupintu.testing.Screens;
import id.satupintu.verification.Decision;
import id.satupintu.verification.VerificationDesk;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@DisplayName("In a real browser my day")
class TodayIT {

    private static boolean filled;

    @Autowired
    CallDesk desk;

    @Autowired
    VerificationDesk verification;

    @Autowired
    ActingStaff staff;

    @BeforeEach
    void aMorning() {
        if (!filled) {
            filled = true;
            staff.as("cso", () -> {
                outage("Wagimin");
                return desk.callerGone(directed("Dewi").id());
            });
            refusedInCall();
        }
    }

    @Test
    @DisplayName("is clean to axe in light and dark, at the desk and on a phone")
    void looks(Screens screens) {
        Page page = screens.signIn("cso", "/hari-ini");
        page.locator(".today-unread").first().waitFor();
        Accessible.assertCleanInEveryLook(page, "hari-ini");
    }

    private CallId named(String name) {
        CallView call = desk.start(StartCall.byPhone("081234567890"));
        desk.answer(
                call.id(),
                Answer.of(Question.GREETING, Choice.SAID),
                Answer.of(Question.NAME, Map.of("salutation", "IBU", "name", name, "phone", "081234567890")));
        return call.id();
    }

    private void outage(String name) {
        desk.answer(
                named(name),
                Answer.of(Question.NEED, Choice.NON_NIAGA),
                Answer.of(Question.NON_NIAGA, Choice.NOTED),
                Answer.of(Question.ANOTHER, Choice.NO));
    }

    private CallView directed(String name) {
        return desk.answer(
                named(name),
                Answer.of(Question.NEED, Choice.PD),
                Answer.of(Question.DETAILS, Map.of("powerNow", "1300", "powerAsked", "2200")),
                Answer.of(Question.HAS_APP, Choice.ALREADY));
    }

    private void refusedInCall() {
        CallView call = staff.as(
                "cso",
                () -> desk.answer(
                        directed("Hana").id(),
                        Answer.of(Question.ACCOUNT, Choice.NOT_VERIFIED),
                        Answer.of(Question.VERIFY_NOW, Choice.YES),
                        Answer.of(
                                Question.PROFILE,
                                Map.of(
                                        "ktpName", "Hana Apsari Namira",
                                        "accountName", "Sagita98",
                                        "phone", "081234567890",
                                        "email", "hana@example.com",
                                        "nik", "3203015203950031")),
                        Answer.of(Question.UPGRADE, Choice.DONE)));
        var view = Objects.requireNonNull(call.verification());
        staff.as("tl", () -> {
            verification.claim(view.id());
            return verification.decide(view.id(), Decision.reject(view.evidenceVersion(), RejectReason.NAME));
        });
    }
}

package id.satupintu.escalation.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.callguide.CallDesk;
import id.satupintu.callguide.ScreenPopDesk;
import id.satupintu.callguide.StartCall;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Question;
import id.satupintu.escalation.AnException;
import id.satupintu.escalation.CaseKind;
import id.satupintu.escalation.CountedRequest;
import id.satupintu.escalation.EscalationDesk;
import id.satupintu.escalation.OutsideSystem;
import id.satupintu.escalation.ruling.AQuestion;
import id.satupintu.escalation.ruling.RulingDesk;
import id.satupintu.policy.Transaction;
import id.satupintu.testing.Accessible;
import id.satupintu.testing.BrowserTest;
import id.satupintu.testing.Screens;
import id.satupintu.workday.Ids;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@DisplayName("In a real browser the screens of what leaves the ordinary path")
class EscalationIT {

    private static final int TWO_PULSES_MS = 9_000;
    private static final int TWO_LONG_PULSES_MS = 21_000;
    private static boolean filled;

    @Autowired
    EscalationDesk cases;

    @Autowired
    RulingDesk rulings;

    @Autowired
    CallDesk calls;

    @Autowired
    ScreenPopDesk pops;

    @Autowired
    ActingStaff staff;

    @BeforeEach
    void someWork() {
        if (!filled) {
            filled = true;
            staff.as("cso", () -> {
                Workday.at(Workday.now().minus(Duration.ofHours(5)), () -> told(CaseKind.NO_PHONE, "Wagimin"));
                var half = told(CaseKind.PHONE_UNSUPPORTED, "Sulastri");
                cases.enter(half, OutsideSystem.APKT, "K-260011");
                cases.correct(half, OutsideSystem.APKT, "K-260012", "salah ketik");
                cases.tell(AnException.of(CaseKind.PS_NON_CUSTOMER)
                        .of(null, Transaction.PS)
                        .by("Taufiq")
                        .letGo()
                        .report());
                rulings.ask(AQuestion.outside(UUID.randomUUID()));
                var call = calls.start(StartCall.byPhone("081255512345")).id();
                calls.answer(
                        call,
                        Answer.of(Question.GREETING, Choice.SAID),
                        Answer.of(Question.NAME, Map.of("salutation", "IBU", "name", "Dewi")),
                        Answer.of(Question.NEED, Choice.PD));
                calls.callerGone(call);
            });
        }
    }

    private id.satupintu.escalation.CaseId told(CaseKind kind, String name) {
        UUID request = Ids.next();
        var view = cases.tell(AnException.of(kind)
                .on(request)
                .by(name)
                .saying("Nokia 105 sejak 2019")
                .letGo()
                .report());
        cases.counted(new CountedRequest(
                request,
                UUID.randomUUID(),
                Actor.current().zone().dayOf(Workday.now()),
                "JAYA",
                "PD",
                "APKT_SIMONE",
                kind.name(),
                false));
        return view.id();
    }

    @Test
    @DisplayName("are clean to axe in light and dark, at the desk and on a phone")
    void looks(Screens screens) {
        Page cso = screens.signIn("cso");
        look(cso, "/eskalasi", ".esc-form", "eskalasi");
        look(cso, "/serah-terima", ".handover", "serah-terima");
        String ticket = staff.as("cso", () -> pops.ring("081255512345", null).ticket());
        cso.navigate("/call/new/" + ticket);
        shown(cso, ".today-row", "telepon");
        Page tl = screens.signIn("tl");
        look(tl, "/putusan", ".esc-verdict", "putusan");
        Screens.go(tl, "/pengecualian");
        tl.locator(".esc-volumes button").first().click();
        tl.locator(".esc-rows button").first().click();
        shown(tl, ".esc-review", "pengecualian");
        Screens.go(tl, "/pantau");
        tl.locator(".cg-watch-list button").first().click();
        shown(tl, ".cg-story", "pantau");
        Page admin = screens.signIn("admin");
        Screens.go(admin, "/kriteria");
        admin.locator(".reason vaadin-button").first().click();
        shown(admin, ".reason-form", "kriteria");
    }

    @Test
    @DisplayName("leave the cursor where it is while the screens read again")
    void theCursorStays(Screens screens) {
        Page tl = screens.signIn("tl", "/putusan");
        tl.locator(".esc-verdict").waitFor();
        tl.keyboard().press("2");
        tl.locator(".esc-note textarea").focus();
        tl.keyboard().type("Sudah ditanyakan ke unit, ");
        tl.waitForTimeout(TWO_PULSES_MS);
        tl.keyboard().type("123 hari");
        assertThat(tl.locator(".esc-note textarea")).hasValue("Sudah ditanyakan ke unit, 123 hari");

        Screens.go(tl, "/eskalasi");
        tl.locator(".esc-list button").nth(1).focus();
        tl.keyboard().press("Enter");
        Locator chosen = tl.locator(".esc-list button[aria-current=true]");
        assertThat(chosen).isFocused();
        tl.waitForTimeout(TWO_LONG_PULSES_MS);
        assertThat(chosen).isFocused();
        Screens.go(tl, "/pantau");
        tl.locator(".cg-watch-list button").first().focus();
        tl.keyboard().press("Enter");
        assertThat(tl.locator(".cg-watch-list button[aria-current=true]")).isFocused();
        tl.waitForTimeout(TWO_PULSES_MS);
        assertThat(tl.locator(".cg-watch-list button[aria-current=true]")).isFocused();
        Screens.go(tl, "/pengecualian");
        tl.locator(".esc-volumes button").first().focus();
        tl.keyboard().press("Enter");
        assertThat(tl.locator(".esc-volumes button[aria-current=true]")).isFocused();
        tl.locator(".esc-rows button").first().focus();
        tl.keyboard().press("Enter");
        assertThat(tl.locator(".esc-rows button[aria-current=true]")).isFocused();
    }

    private static void look(Page page, String path, String part, String name) {
        Screens.go(page, path);
        shown(page, part, name);
    }

    private static void shown(Page page, String part, String name) {
        page.locator(part).first().waitFor();
        Accessible.assertCleanInEveryLook(page, name);
    }
}

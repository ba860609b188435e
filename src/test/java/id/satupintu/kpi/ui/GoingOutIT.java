package id.satupintu.kpi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.satupintu.access.Scope;
import id.satupintu.kpi.given.ACall;
import id.satupintu.kpi.given.AnOutage;
import id.satupintu.kpi.given.Somebody;
import id.satupintu.kpi.ledger.Telling;
import id.satupintu.kpi.wallboard.NewWallboard;
import id.satupintu.kpi.wallboard.WallboardDesk;
import id.satupintu.kpi.wallboard.WallboardLook;
import id.satupintu.testing.Accessible;
import id.satupintu.testing.BrowserTest;
import id.satupintu.testing.Screens;
import id.satupintu.workday.Workday;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
@DisplayName("In a real browser, figures that leave the dashboard:")
class GoingOutIT {

    @Autowired
    Telling telling;

    @Autowired
    WallboardDesk wallboards;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName(
            "the wallboard shows six numbers and what happened, says when it grows old, finds back and goes blank when revoked")
    void wallboard(Screens screens) {
        calls(25);
        anOutageThatIsOver();
        String token = Somebody.as(
                Somebody.manager(),
                () -> wallboards.make(new NewWallboard("Lantai 3", null, "id", WallboardLook.AUTO), Scope.Sites.all()));
        Page page = screens.open("/wallboard/" + token);
        page.locator(".tile").nth(5).waitFor();
        assertThat(page.locator(".tile h2").allInnerTexts()).contains("Ke PLN Mobile", "Menunggu TL");
        assertThat(page.locator("#notice").isVisible()).isFalse();
        assertThat(page.locator(".marks li").first().innerText())
                .startsWith("A ")
                .contains("alat TL dinyatakan lambat");
        assertThat(page.locator("svg .letter").first().textContent()).isEqualTo("A");
        assertThat(size(page, ".marks b")).as("to be read from six metres").isGreaterThan(20);
        Accessible.assertCleanInEveryLook(page, "papan");

        page.route("**/numbers", Route::abort);
        page.getByText("Sambungan terputus").waitFor();
        assertThat(page.locator(".tile").count()).as("what was read stays").isEqualTo(6);
        Screens.picture(page, "papan-terputus");
        page.unroute("**/numbers");
        page.locator("#notice").waitFor(hidden());

        Somebody.as(Somebody.manager(), () -> {
            wallboards.all(Scope.Sites.all()).forEach(row -> wallboards.revoke(row.id(), Scope.Sites.all()));
            return true;
        });
        page.getByText("Tautan ini sudah dicabut").waitFor();
        assertThat(page.locator(".tile").count()).isZero();
    }

    private static int size(Page page, String css) {
        return (int)
                page.locator(css).first().evaluate("one => Math.round(parseFloat(getComputedStyle(one).fontSize))");
    }

    private void anOutageThatIsOver() {
        Instant now = Workday.now();
        new AnOutage("JKT", now.minus(Duration.ofMinutes(50)), now.minus(Duration.ofSeconds(1))).kept(jdbc);
    }

    @Test
    @DisplayName("the list behind a number comes as a file of exactly that many rows")
    void list(Screens screens) throws IOException {
        calls(7);
        Page page = screens.signIn("manager", "/dasbor?periode=7-hari&daftar=calls");
        page.locator(".kpi-list h2").waitFor();
        String heading = page.locator(".kpi-list h2").innerText();

        Download file = page.waitForDownload(() -> page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ambil seluruh daftar sebagai CSV"))
                .click());
        List<String> lines = Files.readAllLines(file.path());

        assertThat(file.suggestedFilename()).startsWith("satupintu-calls-").endsWith(".csv");
        assertThat(heading).contains(": " + (lines.size() - 1) + " ·");
        Accessible.assertAxeClean(page);
        Screens.picture(page, "daftar-berkas");
    }

    @Test
    @DisplayName("alarms, reports and wallboards are made with the keyboard, and their screens offend no rule")
    void screens(Screens screens) {
        Page page = screens.signIn("manager", "/alarm");
        page.getByText("Belum ada alarm").waitFor();
        page.keyboard().press("n");
        assertThat(focused(page)).as("a new alarm begins at its name").isEqualTo("Nama");
        named(page, "Nama").fill("Tunggu terlalu lama");
        named(page, "Batas").fill("300");
        named(page, "Reda lagi di").fill("400");
        save(page);
        page.getByText("Alarm harus reda di sisi yang tenang").waitFor();
        assertThat(focused(page)).as("where it is wrong").isEqualTo("Reda lagi di");
        Screens.picture(page, "alarm-salah");
        named(page, "Reda lagi di").fill("120");
        save(page);
        page.locator("vaadin-grid").getByText("Tunggu terlalu lama").first().waitFor();
        Accessible.assertCleanInEveryLook(page, "alarm");

        Screens.go(page, "/laporan");
        page.keyboard().press("n");
        named(page, "Nama").fill("Harian");
        named(page, "Penerima").fill("manajer@pln.co.id");
        Screens.picture(page, "laporan-dialog");
        save(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kirim sekarang: Harian"))
                .click();
        page.getByText("SatuPintu: Harian").first().waitFor();
        Accessible.assertCleanInEveryLook(page, "laporan");

        Screens.go(page, "/wallboard");
        page.keyboard().press("n");
        named(page, "Digantung di mana").fill("Lantai 7");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Buat tautan"))
                .last()
                .click();
        page.getByText("Buka papan ini").waitFor();
        Screens.picture(page, "papan-tautan");
        page.keyboard().press("Escape");
        page.locator("vaadin-grid").getByText("Lantai 7").first().waitFor();
        Accessible.assertCleanInEveryLook(page, "papan-daftar");
    }

    /** The label of the field that a key would go to. */
    private static String focused(Page page) {
        page.locator("vaadin-dialog [focused]").waitFor();
        Screens.settled(page);
        return page.locator("vaadin-dialog [focused]").locator("label").innerText();
    }

    private static Locator named(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static void save(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Simpan"))
                .click();
    }

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }

    private void calls(int many) {
        for (int i = 0; i < many; i++) {
            ACall call = ACall.at(Workday.now().minus(Duration.ofMinutes(1)));
            telling.tell(call.told(), call.request().told());
        }
    }
}

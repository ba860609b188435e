package id.satupintu.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.satupintu.testing.ProcessBrowserTest;
import id.satupintu.testing.Screens;
import id.satupintu.testing.StandIn;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Decisions acknowledged, a caller on the line, a form half typed, and the server dies under the open screen. One story
 * on one data folder, because each start of the process takes many seconds.
 */
@ProcessBrowserTest
@DisplayName("A server that is killed under an open screen")
class KilledServerIT {

    private static final String QUIET = "--satupintu.simulation.enabled=false";
    private static final String NIK = "3174044408900003";
    private static final int DECISIONS = 15;

    private final Decided decided = new Decided();

    @AutoClose
    private final StandIn apkt = new StandIn();

    private final SentLetters letters = new SentLetters(apkt);

    @TempDir
    Path folder;

    @Test
    @Tag("A-37")
    @Tag("Q-014")
    @Tag("Q-015")
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    @DisplayName(
            "loses no acknowledged decision and nothing typed, sends once what was on its way to APKT, leaves a wallboard that finds back by itself, and ends in ten seconds when asked to")
    void losesNothing(Screens screens) throws Exception {
        try (var server = RunningJar.start(folder.resolve("data"), settings(apkt))) {
            decide(server);
            Page page = screens.at(server.address()).signIn("cso");
            Wall wall = Wall.hang(screens.signIn("manager", "/wallboard"));
            apkt.is(StandIn.Mood.SILENT);
            aNoteIsOnItsWay(screens.signIn("cso2"), apkt);
            toTheProfile(page);
            field(page, "ktpName").fill("Hana Apsari Namira");
            field(page, "nik").fill(NIK);
            field(page, "email").fill("hana@exa");
            theServerHasIt(page);

            decided.oneMore(server);
            server.kill();
            apkt.is(StandIn.Mood.WELL);
            field(page, "accountName").fill("Apsari78");
            page.locator("satupintu-pulse[lost]").waitFor(new Locator.WaitForOptions().setTimeout(40_000));
            Screens.shot(page, "cockpit-server-gone");
            wall.growsOld();

            try (var again = server.again(settings(apkt))) {
                decided.stillStandAt(again);
                decided.countInKpi(again);
                wall.findsBack();
                Locator over = page.locator(".v-system-error");
                over.waitFor(new Locator.WaitForOptions().setTimeout(60_000));
                assertThat(over.innerText()).contains("Sesi berakhir", "tetap ada");
                Screens.shot(page, "cockpit-server-back");
                over.click();
                Screens.signInHere(page, "cso");

                field(page, "ktpName").waitFor();
                assertThat(field(page, "ktpName").inputValue()).isEqualTo("Hana Apsari Namira");
                assertThat(field(page, "email").inputValue()).isEqualTo("hana@exa");
                assertThat(field(page, "nik").inputValue()).isEqualTo("••••••••••••0003");
                page.waitForFunction("document.querySelector('.cg-field-accountName input').value === 'Apsari78'");
                Screens.picture(page, "cockpit-after-restart");
                itsNumberStands(screens.signIn("cso2"));
                letters.wentOnceInEffect();
                decided.oneMore(again);
                assertThat(again.terminate(Duration.ofSeconds(10))).isTrue();
            }
        }
        decided.stillStandIn(folder.resolve("data"));
        letters.standOnceIn(folder.resolve("data"));
        decided.leftNoNikIn(folder);
        assertThat(FilesHolding.in(folder, NIK)).isEmpty();
    }

    private void decide(RunningJar server) throws IOException {
        for (int number = 0; number < DECISIONS; number++) {
            decided.oneMore(server);
        }
    }

    private static void toTheNeed(Page page) {
        page.locator(".cg-idle").waitFor();
        page.keyboard().press("n");
        asked(page, "Salam pembuka");
        page.keyboard().press("Enter");
        asked(page, "Nama dan sapaan");
        page.keyboard().press("2");
        field(page, "name").fill("Hana");
        page.keyboard().press("Enter");
        asked(page, "Keperluan");
    }

    private static void toTheProfile(Page page) {
        toTheNeed(page);
        page.keyboard().press("2");
        asked(page, "Data permohonan");
        field(page, "powerAsked").fill("2200");
        page.keyboard().press("Enter");
        asked(page, "Pelanggan sudah punya");
        page.keyboard().press("1");
        asked(page, "Akun sudah terverifikasi");
        page.keyboard().press("2");
        asked(page, "Verifikasi akun sekarang");
        page.keyboard().press("1");
        asked(page, "Menu Profil");
    }

    /** Patient enough that the server dies in the middle of its call to APKT, which is made anew when that patience is over. */
    private static String[] settings(StandIn apkt) {
        return new String[] {
            QUIET,
            "--satupintu.integration.apkt-way=CONNECTOR",
            "--satupintu.integration.apkt-address=" + apkt.address("apkt"),
            "--satupintu.integration.timeout=25s",
            "--satupintu.integration.tries=1",
            "--satupintu.escalation.dispatch-lease=8s"
        };
    }

    /** A caller without a phone: exception a, let go to APKT, which does its work and does not answer yet. */
    private static void aNoteIsOnItsWay(Page page, StandIn apkt) {
        toTheNeed(page);
        page.keyboard().press("2");
        asked(page, "Data permohonan");
        field(page, "powerNow").fill("1300");
        field(page, "powerAsked").fill("2200");
        page.keyboard().press("Enter");
        asked(page, "Pelanggan sudah punya");
        page.keyboard().press("3");
        asked(page, "HP keluarga");
        page.keyboard().press("2");
        asked(page, "Data untuk APKT");
        page.locator(".cg-field-unit input").fill("Jakarta");
        page.keyboard().press("Enter");
        field(page, "serviceUnit").fill("ULP Menteng");
        field(page, "phone").fill("081298765432");
        Screens.settled(page);
        page.keyboard().press("Enter");
        page.locator(".esc-form").waitFor();
        Screens.picture(page, "cockpit-apkt");
        page.keyboard().press("Enter");
        asked(page, "Ada permintaan lain");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !apkt.received("apkt").isEmpty());
    }

    /** Its number stands in the ledger without anybody's help; Simone, which is told by hand here, is owed still. */
    private static void itsNumberStands(Page page) {
        Screens.go(page, "/eskalasi");
        Locator number = page.locator(".esc-number");
        number.waitFor(new Locator.WaitForOptions().setTimeout(40_000));
        assertThat(number.innerText()).startsWith("531234");
        Screens.picture(page, "eskalasi-after-kill");
    }

    private static Locator field(Page page, String name) {
        return page.locator(".cg-field-" + name + " input");
    }

    private static void asked(Page page, String question) {
        page.locator(".cg-guide h2")
                .filter(new Locator.FilterOptions().setHasText(question))
                .waitFor();
        Screens.settled(page);
        page.waitForTimeout(300);
    }

    private static void theServerHasIt(Page page) {
        page.waitForFunction("sessionStorage.getItem('satupintu-unsent') === null");
        Screens.settled(page);
    }
}

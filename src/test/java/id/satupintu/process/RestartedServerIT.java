package id.satupintu.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.satupintu.testing.ProcessBrowserTest;
import id.satupintu.testing.Screens;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A caller on the line, a form half typed, and the server dies under the open screen. */
@ProcessBrowserTest
@DisplayName("A server that is restarted under an open screen")
class RestartedServerIT {

    private static final String QUIET = "--satupintu.simulation.enabled=false";
    private static final String NIK = "3174044408900003";

    @TempDir
    Path folder;

    @Test
    @Tag("A-37")
    @DisplayName("leads back to the same step, with everything that was typed before and meanwhile")
    void losesNothingTyped(Screens screens) throws Exception {
        try (var server = RunningJar.start(folder.resolve("data"), QUIET)) {
            Page page = screens.at(server.address()).signIn("cso");
            toTheProfile(page);
            field(page, "ktpName").fill("Hana Apsari Namira");
            field(page, "nik").fill(NIK);
            field(page, "email").fill("hana@exa");
            theServerHasIt(page);

            server.kill();
            field(page, "accountName").fill("Apsari78");
            page.locator("satupintu-pulse[lost]").waitFor(new Locator.WaitForOptions().setTimeout(40_000));
            Screens.shot(page, "cockpit-server-gone");

            try (var again = server.again(QUIET)) {
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
                assertThat(again.terminate(java.time.Duration.ofSeconds(10))).isTrue();
            }
        }
        assertThat(FilesHolding.in(folder, NIK)).isEmpty();
    }

    private static void toTheProfile(Page page) {
        page.locator(".cg-idle").waitFor();
        page.keyboard().press("n");
        asked(page, "Salam pembuka");
        page.keyboard().press("Enter");
        asked(page, "Nama dan sapaan");
        page.keyboard().press("2");
        field(page, "name").fill("Hana");
        page.keyboard().press("Enter");
        asked(page, "Keperluan");
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

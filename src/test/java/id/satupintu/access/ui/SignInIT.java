package id.satupintu.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.satupintu.testing.Accessible;
import id.satupintu.testing.BrowserTest;
import id.satupintu.testing.Screens;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@BrowserTest
class SignInIT {

    @Test
    void whatTheFormNeedsIsOpenToEverybodyTheKeyboardSufficesAndAWrongPasswordIsSaid(Screens screens) {
        List<String> refused = new ArrayList<>();
        Page page = screens.open("/login");
        page.onResponse(answer -> {
            if (answer.status() >= 400) {
                refused.add(answer.url());
            }
        });
        page.reload();
        page.locator("#demo-cso").waitFor();
        assertThat(refused).isEmpty();
        assertThat(page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--sp-2')"))
                .isEqualTo("8px");
        Screens.picture(page, "sign-in");
        Accessible.assertAxeClean(page);

        page.locator("input[name=username]").focus();
        page.keyboard().type("cso2");
        page.keyboard().press("Tab");
        page.keyboard().type("salah");
        page.keyboard().press("Enter");

        page.waitForURL("**/login?error=wrong");
        assertThat(page.locator(".sign-in-refusal").innerText()).contains("tidak cocok");
        Accessible.assertCleanInEveryLook(page, "sign-in-refused");
    }

    @Test
    void aDemoAccountIsOneClickAwayAndWhoeverIsNotSignedInIsLedToTheForm(Screens screens) {
        Page page = screens.open("/login");

        page.locator("#demo-admin").click();

        page.waitForURL("**/staf");
        page.locator(".staff-grid").waitFor();
        assertThat(page.title()).isEqualTo("Staf · SatuPintu");

        page.locator("#sign-out").click();

        page.waitForURL("**/login");
        page.navigate("/");
        page.waitForURL("**/login");
        page.navigate("/jejak");
        page.waitForURL("**/login");
        assertThat(page.locator("h1").innerText()).isEqualTo("SatuPintu");
    }
}

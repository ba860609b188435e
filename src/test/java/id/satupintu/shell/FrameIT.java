package id.satupintu.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.satupintu.testing.Accessible;
import id.satupintu.testing.BrowserTest;
import id.satupintu.testing.Screens;
import java.util.List;
import org.junit.jupiter.api.Test;

@BrowserTest
class FrameIT {

    private static final String LANGUAGE = "document.documentElement.lang";
    private static final String SCHEME = "getComputedStyle(document.documentElement).colorScheme";

    @Test
    void onAPhoneTheMenuFoldsAway(Screens screens) {
        Page page = screens.signIn("admin", "/", Screens.Size.PHONE, ColorScheme.LIGHT);
        Locator menu = page.locator(".main-menu");
        page.locator(".staff-grid").waitFor();

        assertThat(menu.isVisible()).isFalse();
        page.locator(".menu-toggle").click();
        menu.waitFor();
        Screens.picture(page, "phone-menu");
        Accessible.assertAxeClean(page);
        menu.getByText("Jejak audit").click();
        page.waitForURL("**/jejak");
        menu.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    }

    @Test
    void theSkipLinkLeadsToTheContentAndLanguageAndAppearanceAreKept(Screens screens) {
        Page page = screens.signIn("admin");
        page.locator(".skip-link").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.locator(".skip-link").focus();
        page.keyboard().press("Enter");
        page.waitForFunction("document.activeElement?.id === 'isi'");
        assertThat(page.locator("main").count()).isOne();

        page.locator("#scheme").click();
        page.waitForFunction(SCHEME + " === 'light'");
        page.locator("#scheme").click();
        page.waitForFunction(SCHEME + " === 'dark'");
        page.locator(".tools vaadin-button", new Page.LocatorOptions().setHasText("EN"))
                .click();
        page.waitForFunction(LANGUAGE + " === 'en'");
        page.locator(".staff-grid").waitFor();

        page.reload();

        page.locator(".staff-grid").waitFor();
        assertThat(page.evaluate(LANGUAGE)).isEqualTo("en");
        assertThat(page.evaluate(SCHEME)).isEqualTo("dark");
        assertThat(page.locator("h1").innerText()).isEqualTo("Staff");
    }

    @Test
    void whoHasChosenAScreenByTheMenuWorksOnItByItsKeysNext(Screens screens) {
        Page page = screens.signIn("admin");
        page.locator(".staff-grid").waitFor();

        page.locator(".main-menu").getByText("Jejak audit").click();

        page.waitForURL("**/jejak");
        page.waitForFunction("document.activeElement?.id === 'isi'");
    }

    @Test
    void anAddressThatLeadsNowhereSaysSoAndLeadsBack(Screens screens) {
        Page page = screens.signIn("admin", "/tidak-ada");

        page.locator(".error-page").waitFor();
        assertThat(page.title()).isEqualTo("Halaman ini tidak ada · SatuPintu");
        Accessible.assertCleanInEveryLook(page, "nowhere");

        page.locator(".error-page a").click();
        page.waitForURL("**/staf");
    }

    @Test
    void anEndedSessionSaysSoAndLeadsToTheSignIn(Screens screens) {
        Page page = screens.signIn("admin");
        page.locator(".staff-grid").waitFor();
        Screens.settled(page);

        page.context().addCookies(List.of(new Cookie("JSESSIONID", "ended").setUrl(screens.address())));
        page.locator(".view-header input").fill("bagus");

        page.locator(".v-system-error").waitFor();
        assertThat(page.locator(".v-system-error").innerText())
                .contains("Sesi berakhir", "draf yang tersimpan tetap ada");
        Screens.picture(page, "session-ended");
        page.locator(".v-system-error").click();
        page.waitForURL("**/login");
    }
}

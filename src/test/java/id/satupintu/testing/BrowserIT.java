package id.satupintu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@BrowserTest
class BrowserIT {

    @Test
    void aNewcomerIsLedToTheSignIn(Screens screens) {
        Page page = screens.open("/");

        page.waitForURL("**/login");
        page.locator("input[name=password]").waitFor();
        Screens.picture(page, "sign-in");
        Accessible.assertAxeClean(page);
    }

    @Test
    void aPersonOfTheDemoTeamIsLetIn(Screens screens) {
        Page page = screens.signIn("cso");

        assertThat(page.url()).startsWith(screens.address()).doesNotContain("login");
    }
}

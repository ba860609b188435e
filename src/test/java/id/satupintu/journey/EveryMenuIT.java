package id.satupintu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.satupintu.testing.BrowserTest;
import id.satupintu.testing.Screens;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a role may see must open for it: a screen that is tried as a manager only may be shut to a Team Leader. */
@BrowserTest
@DisplayName("Every screen of the menu")
class EveryMenuIT {

    @ParameterizedTest
    @ValueSource(strings = {"cso", "tl", "manager", "admin"})
    @DisplayName("opens for everybody who has it in the menu")
    void opens(String login, Screens screens) {
        Page page = screens.signIn(login);
        page.locator(".main-menu a").first().waitFor();
        List<String> entries = page.locator(".main-menu a").all().stream()
                .map(entry -> entry.getAttribute("href"))
                .toList();

        assertThat(entries).hasSizeGreaterThan(4);
        for (String entry : entries) {
            Screens.go(page, "/" + entry);
            Locator title = page.locator("main h1, main h2").first();
            title.waitFor();
            assertThat(page.locator(".error-page").count()).as(entry).isZero();
        }
    }
}

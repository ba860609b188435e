package id.satupintu.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.satupintu.testing.Screens;

/** A wallboard with nobody before it. */
record Wall(Page page) {

    /** A manager makes a link and opens it. */
    static Wall hang(Page manager) {
        manager.locator("h1").waitFor();
        manager.keyboard().press("n");
        manager.getByLabel("Digantung di mana", new Page.GetByLabelOptions().setExact(true))
                .fill("Lantai 3");
        manager.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Buat tautan"))
                .last()
                .click();
        Locator link = manager.getByText("Buka papan ini");
        link.waitFor();
        manager.navigate(link.getAttribute("href"));
        manager.locator(".tile").nth(5).waitFor();
        return new Wall(manager);
    }

    /** Says that its numbers grow old, and keeps them. */
    void growsOld() {
        page.getByText("Sambungan terputus").waitFor(new Locator.WaitForOptions().setTimeout(40_000));
        assertThat(page.locator(".tile").count()).isEqualTo(6);
        Screens.shot(page, "papan-server-gone");
    }

    /** Nobody touches it. */
    void findsBack() {
        page.locator("#notice")
                .waitFor(new Locator.WaitForOptions()
                        .setState(WaitForSelectorState.HIDDEN)
                        .setTimeout(60_000));
        page.locator(".tile").nth(5).waitFor();
        assertThat(page.locator("#age").innerText()).matches("data \\d s lalu");
    }
}

package id.satupintu.load;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

/**
 * Walks the policy's own text paragraph by paragraph on the real screens and keeps a picture of each; the page
 * {@code docs/seed-walk.md} says which picture shows which paragraph.
 *
 * <p>Needs a running application in demo mode. Arguments: address, folder for the pictures, width, height, light or dark.
 */
public final class SeedWalk {

    private final WalkedScreens screens;
    private final Page manager;

    private SeedWalk(WalkedScreens screens) {
        this.screens = screens;
        this.manager = screens.manager();
    }

    public static void main(String... arguments) {
        String[] look = {"target/seed-walk", "1366", "768", "light"};
        for (int at = 1; at < Math.min(arguments.length, look.length + 1); at++) {
            look[at - 1] = arguments[at];
        }
        String address = arguments.length > 0 ? arguments[0] : "http://127.0.0.1:8080";
        try (Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.launch(playwright)) {
            new SeedWalk(WalkedScreens.open(browser, address, look)).walk();
        }
    }

    private void walk() {
        theLetter();
        theTeamLeaderOnDuty();
        new ExceptionsWalk(screens).walk();
        new StagesWalk(screens).walk();
        new AccountWalk(screens).walk();
        whatItIsFor();
    }

    /** L3 to L7: the letter, its scope and purposes, its rules, and the letter before it. */
    private void theLetter() {
        WalkedScreens.go(manager, "/edisi");
        manager.locator(".edition-list li").nth(1).waitFor();
        screens.picture(manager, "L003-editions");
        manager.locator(".edition-link").first().click();
        manager.locator(".edition-head").waitFor();
        manager.keyboard().press("1");
        manager.locator(".edition-letter dl").waitFor();
        screens.picture(manager, "L003-letter");
        manager.keyboard().press("2");
        manager.locator(".edition-scroll tr").first().waitFor();
        screens.picture(manager, "L007-rules");
    }

    /** L129: who is the management on duty; planned by hand where nobody is. */
    private void theTeamLeaderOnDuty() {
        WalkedScreens.go(manager, "/jadwal");
        Locator plan = manager.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Jadwalkan sif"))
                .first();
        plan.waitFor();
        if (manager.getByText("Bertugas sekarang: ").count() == 0) {
            plan.click();
            Locator form = manager.locator(".staff-form");
            form.locator("vaadin-select").click();
            manager.locator("vaadin-select-item:visible").first().click();
            time(form, 0, -1);
            time(form, 1, 7);
            manager.locator("vaadin-dialog vaadin-button[theme~=primary]:visible").click();
            manager.getByText("Bertugas sekarang: ").first().waitFor();
        }
        screens.picture(manager, "L129-on-duty");
    }

    /** So many hours from now, on the clock of the centre that the bar shows. */
    private void time(Locator form, int place, int hours) {
        int now = Integer.parseInt(manager.locator(".site-clock").innerText().strip().substring(0, 2));
        Locator picker = form.locator("vaadin-time-picker input").nth(place);
        picker.fill("%02d.00".formatted(Math.floorMod(now + hours, 24)));
        picker.press("Enter");
    }

    /** L3: downloads, use and service, as the calls of this walk have made them. */
    private void whatItIsFor() {
        WalkedScreens.go(manager, "/dasbor");
        WalkedScreens.glance(manager);
        screens.picture(manager, "L003-purposes");
    }
}

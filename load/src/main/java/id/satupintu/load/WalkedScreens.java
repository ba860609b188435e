package id.satupintu.load;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;

/** The screens of a CSO, a Team Leader and a manager, worked by the keys, and the pictures kept of them. */
record WalkedScreens(Page cso, Page tl, Page manager, Path folder) {

    static final String PHONE = "081234567890";
    private static final double A_STROKE_MS = 300;
    private static final double A_GLANCE_MS = 900;
    private static final String SETTLED = "() => document.querySelector('vaadin-connection-indicator')"
            + " && Object.values(window.Vaadin?.Flow?.clients ?? {})"
            + ".every(client => !client.isActive || !client.isActive())";

    static WalkedScreens open(Browser browser, String address, String... look) {
        Page cso = signIn(browser, address, "cso", look);
        cso.locator(".cg-idle:visible, .cg-call:visible").first().waitFor();
        var screens = new WalkedScreens(
                cso,
                signIn(browser, address, "tl", look),
                signIn(browser, address, "manager", look),
                Path.of(look[0]));
        if (cso.locator(".cg-call").isVisible()) {
            screens.leave();
        }
        return screens;
    }

    private static Page signIn(Browser browser, String address, String login, String... look) {
        return Chromium.signIn(
                browser,
                address,
                login,
                new Browser.NewContextOptions()
                        .setColorScheme(look[3].equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT)
                        .setViewportSize(Integer.parseInt(look[1]), Integer.parseInt(look[2])));
    }

    /** From the greeting to what the caller wants; with three names a picture of each step. */
    void need(String digit, String question, String... pictures) {
        begin("n", digit, question, pictures);
    }

    /** The same after the key that begins it: {@code n} on the phone, {@code b} in writing. */
    void begin(String begin, String digit, String question, String... pictures) {
        cso.locator(".cg-idle:visible").waitFor();
        key(begin, "Salam pembuka");
        picture(0, pictures);
        key("Enter", "Nama dan sapaan");
        picture(1, pictures);
        cso.locator(".cg-field-salutation input").nth(1).check();
        fill("name", "Hana");
        fill("phone", PHONE);
        key("Enter", "Keperluan");
        picture(2, pictures);
        key(digit, question);
    }

    /** PD from 1,300 to 2,200 VA, as in the sample of the circular; with four names a picture of each step. */
    void powerIncrease(String... pictures) {
        need("2", "Data permohonan", pictures);
        details();
        picture(3, pictures);
        key("Enter", "sudah punya");
    }

    void details() {
        fill("powerNow", "1300");
        fill("powerAsked", "2200");
    }

    private void picture(int place, String... names) {
        if (place < names.length) {
            picture(cso, names[place]);
        }
    }

    void key(String key, String question) {
        cso.waitForTimeout(A_STROKE_MS);
        cso.keyboard().press(key);
        cso.locator(".cg-guide h2")
                .filter(new Locator.FilterOptions().setHasText(question))
                .waitFor();
        settle(cso);
    }

    void fill(String field, String value) {
        cso.locator(".cg-field-" + field + " input").fill(value);
    }

    void choose(String field, int place) {
        cso.locator(".cg-field-" + field + " input").nth(place).check();
    }

    /** By a part of its name. */
    void pick(String field, String part) {
        cso.locator(".cg-field-" + field + " input").focus();
        cso.keyboard().type(part);
        cso.locator("vaadin-combo-box-item:visible").first().waitFor();
        cso.keyboard().press("Enter");
    }

    /** Says that the request is done with and closes the call. */
    void close(String key) {
        key(key, "Ada permintaan lain");
        close();
    }

    void close() {
        cso.waitForTimeout(A_STROKE_MS);
        cso.keyboard().press("2");
        cso.locator(".cg-idle:visible").waitFor();
    }

    /** The caller has gone; what was begun stays owed. */
    void leave() {
        cso.waitForTimeout(A_STROKE_MS);
        cso.locator(".cg-head vaadin-button").first().click();
        cso.locator(".cg-idle:visible").waitFor();
    }

    /** The Team Leader takes the caller who has waited longest. */
    void take() {
        tl.bringToFront();
        tl.keyboard().press(" ");
        tl.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Tolak"))
                .waitFor();
        glance(tl);
    }

    static void glance(Page page) {
        settle(page);
        page.waitForTimeout(A_GLANCE_MS);
    }

    static void go(Page page, String path) {
        page.navigate(page.url().replaceAll("^(\\w+://[^/]+)/.*$", "$1" + path));
        settle(page);
    }

    /** All of the page, also where a phone would scroll; after what moves has come to rest. */
    void picture(Page page, String name) {
        settle(page);
        page.waitForTimeout(A_STROKE_MS);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(folder.resolve(name + ".png")));
        System.out.println(name);
    }

    private static void settle(Page page) {
        page.waitForFunction(SETTLED);
    }
}

package id.satupintu.load;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;

/**
 * Walks the policy's own text paragraph by paragraph on the real screens and keeps a picture of each; the page
 * {@code docs/seed-walk.md} says which picture shows which paragraph.
 *
 * <p>Needs a running application in demo mode. Arguments: address, folder for the pictures, width, height, light or dark.
 */
public final class SeedWalk {

    private static final double A_STROKE_MS = 300;
    private static final double A_GLANCE_MS = 900;
    private static final String NIK = "3174044408900003";
    private static final String SETTLED = "() => document.querySelector('vaadin-connection-indicator')"
            + " && Object.values(window.Vaadin?.Flow?.clients ?? {})"
            + ".every(client => !client.isActive || !client.isActive())";

    private final Path folder;
    private final Page cso;
    private final Page tl;
    private final Page manager;

    private SeedWalk(Browser browser, String address, String... look) {
        this.folder = Path.of(look[0]);
        this.cso = signIn(browser, address, "cso", look);
        this.tl = signIn(browser, address, "tl", look);
        this.manager = signIn(browser, address, "manager", look);
        cso.locator(".cg-idle:visible, .cg-call:visible").first().waitFor();
        if (cso.locator(".cg-call").isVisible()) {
            leave();
        }
    }

    public static void main(String... arguments) {
        String[] look = {"target/seed-walk", "1366", "768", "light"};
        for (int at = 1; at < Math.min(arguments.length, look.length + 1); at++) {
            look[at - 1] = arguments[at];
        }
        String address = arguments.length > 0 ? arguments[0] : "http://127.0.0.1:8080";
        try (Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.launch(playwright)) {
            new SeedWalk(browser, address, look).walk();
        }
    }

    private void walk() {
        theLetter();
        withoutAPhone();
        anUnsupportedPhone();
        aVvip();
        aHardComplaint();
        aTemporaryConnectionOfNobodysCustomer();
        acrossPhases();
        centralJava();
        notDownloaded();
        downloadedAndVerified();
        notVerified();
        refusedThenApproved();
        theTeamLeaderIsSlow();
        notNow();
        aNewConnection();
        outsideThePolicy();
        notCommercial();
    }

    /** L3: the letter, its date, and the one before it. */
    private void theLetter() {
        manager.navigate(manager.url().replaceAll("/[^/]*$", "/edisi"));
        manager.locator(".edition-list li").first().waitFor();
        picture(manager, "L003-editions");
        manager.locator(".edition-link").first().click();
        manager.locator(".edition-head").waitFor();
        manager.keyboard().press("1");
        picture(manager, "L003-letter");
    }

    /** L5 to L9, L14 to L31: only by the application; a caller without a phone is noted in APKT, then Simone URGENT. */
    private void withoutAPhone() {
        powerIncrease("L037-greeting", "L038-name", "L039-help");
        picture(cso, "L045-only-by-the-application");
        key("w", "Pelanggan sudah punya");
        picture(cso, "L164-why");
        key("w", "Pelanggan sudah punya");
        key("3", "Bisa memakai HP keluarga");
        picture(cso, "L009-no-phone");
        key("2", "Data untuk APKT");
        apktData();
        picture(cso, "L016-apkt-data");
        key("Enter", "Catat di APKT");
        picture(cso, "L019-apkt-form");
        number("PLN123-" + System.nanoTime() % 1_000_000);
        picture(cso, "L017-simone-urgent");
        number("SIM-" + System.nanoTime() % 1_000_000);
        picture(cso, "L017-both-numbers");
        key("1", "Ada permintaan lain");
        close();
    }

    /** L9, L59: the download shows that the phone cannot run the application. */
    private void anUnsupportedPhone() {
        powerIncrease();
        key("2", "Unduh sekarang");
        key("1", "Hasil unduhan");
        picture(cso, "L059-guided-download");
        key("2", "HP tidak mendukung");
        picture(cso, "L059-phone-unsupported");
        leave();
    }

    /** L10: a position or access is stated, and the caller objects. */
    private void aVvip() {
        powerIncrease();
        key("v", "VVIP");
        picture(cso, "L010-vvip");
        leave();
    }

    /** L11: a criterion is picked. */
    private void aHardComplaint() {
        powerIncrease();
        key("h", "Keluhan berat");
        cso.locator(".cg-field-criterion vaadin-radio-button").first().waitFor();
        picture(cso, "L011-hard-complaint");
        leave();
    }

    /** L12, L33, L156 to L158: processed up to the register number. */
    private void aTemporaryConnectionOfNobodysCustomer() {
        need("3", "Kriteria Penyambungan");
        picture(cso, "L152-ps-criteria");
        key("3", "Nomor Register");
        picture(cso, "L033-register");
        fill("register", "5123456789012");
        key("Enter", "Bacakan Nomor Register");
        picture(cso, "L033-register-told");
        key("1", "Ada permintaan lain");
        close();
    }

    /** L155: across phases. */
    private void acrossPhases() {
        need("3", "Kriteria Penyambungan");
        key("2", "Nomor Register");
        picture(cso, "L156-across-phases");
        leave();
    }

    /** L43, L154: 22,000 VA in Central Java go by the application. */
    private void centralJava() {
        need("3", "Kriteria Penyambungan");
        key("1", "Data permohonan");
        fill("idpel", "523012345678");
        fill("powerAsked", "22000");
        key("Enter", "Data permohonan");
        picture(cso, "L043-where");
        cso.locator(".cg-field-province input").focus();
        cso.keyboard().type("jawa tengah");
        cso.locator("vaadin-combo-box-item:visible").first().waitFor();
        cso.keyboard().press("Enter");
        key("Enter", "sudah punya");
        picture(cso, "L159-central-java-by-the-application");
        leave();
    }

    /** L53 to L66: not downloaded; alone. */
    private void notDownloaded() {
        powerIncrease();
        key("2", "Unduh sekarang");
        picture(cso, "L057-now-or-alone");
        key("2", "Mencoba sendiri");
        picture(cso, "L064-alone");
        key("1", "Ada permintaan lain");
        close();
    }

    /** L68 to L77, L80 to L95, L144 to L150: thanks, verified or not, how to see it, and what can be done then. */
    private void downloadedAndVerified() {
        powerIncrease();
        key("1", "Akun sudah terverifikasi");
        picture(cso, "L075-thanks-and-verified");
        key("3", "Pandu melihat");
        picture(cso, "L080-how-to-see");
        key("1", "Ingin dipandu");
        picture(cso, "L148-can-apply");
        key("1", "Pandu permohonan");
        picture(cso, "L150-guided-request");
        key("1", "Ada permintaan lain");
        close();
    }

    /** L99 to L129: verify now; the Profil; the steps; the hand-over. */
    private void notVerified() {
        toTheProfile("L101-verify-now", "L103-profile");
        fill("ktpName", "Hana Apsari Namira");
        fill("accountName", "Sagita98");
        fill("phone", "081234567890");
        fill("email", "hana@example.co.id");
        fill("nik", NIK);
        cso.locator(".cg-advice .note").first().waitFor();
        picture(cso, "L115-sagita98");
        key("Enter", "Upgrade Akun sampai selesai");
        picture(cso, "L128-upgrade-steps");
        key("1", "Menunggu Team Leader");
        picture(cso, "L129-handed-over");
    }

    /** L130 to L132: the TL looks, refuses with the field, approves when it was corrected. */
    private void refusedThenApproved() {
        take("L130-analysis");
        tl.keyboard().press("r");
        tl.locator(".vf-reasons [aria-pressed=true]").first().waitFor();
        picture(tl, "L132-refusal");
        tl.waitForTimeout(A_GLANCE_MS);
        tl.keyboard().press("Enter");
        cso.locator(".cg-result[data-status=REJECTED]").waitFor();
        picture(cso, "L132-told");
        key("u", "Menu Profil");
        fill("accountName", "Apsari78");
        cso.locator(".cg-field-accountName .note.tone-ok").waitFor();
        picture(cso, "L111-apsari78");
        key("Enter", "Menunggu Team Leader");
        take(null);
        tl.keyboard().press("a");
        cso.locator(".cg-result[data-status=APPROVED]").waitFor();
        picture(cso, "L131-approved");
        key("Enter", "Ingin dipandu");
        key("2", "Ada permintaan lain");
        close();
    }

    /** L133 to L140: apology and Form Request Callback. */
    private void theTeamLeaderIsSlow() {
        toTheProfile();
        fill("ktpName", "Hana Apsari Namira");
        fill("accountName", "Namira54");
        fill("phone", "081234567890");
        fill("email", "hana@example.co.id");
        fill("nik", NIK);
        key("Enter", "Upgrade Akun sampai selesai");
        key("1", "Menunggu Team Leader");
        key("1", "janjikan telepon balik");
        picture(cso, "L138-apology-and-callback");
        key("Enter", "Ada permintaan lain");
        picture(cso, "L140-promised");
        close();
        cso.navigate(cso.url().replaceAll("/[^/]*$", "/callback"));
        cso.locator(".view").waitFor();
        picture(cso, "L140-callback-desk");
        take(null);
        tl.keyboard().press("a");
        cso.navigate(cso.url().replaceAll("/[^/]*$", "/panggilan"));
    }

    /** L142: not now. */
    private void notNow() {
        powerIncrease();
        key("1", "Akun sudah terverifikasi");
        key("2", "Verifikasi akun sekarang");
        key("2", "Verifikasi nanti");
        picture(cso, "L142-later");
        key("1", "Ada permintaan lain");
        close();
    }

    /** L161 to L163: a new connection needs no verification first, and is reminded afterwards. */
    private void aNewConnection() {
        need("1", "Data permohonan");
        fill("powerAsked", "11000");
        key("Enter", "sudah punya");
        key("1", "Penyambungan Baru");
        picture(cso, "L163-new-connection");
        key("1", "Pandu permohonan");
        key("1", "Ingatkan verifikasi");
        picture(cso, "L163-reminder");
        key("1", "Ada permintaan lain");
        close();
    }

    /** what no paragraph covers is for a TL. */
    private void outsideThePolicy() {
        need("1", "Data permohonan");
        fill("powerAsked", "12000");
        cso.locator(".cg-advice vaadin-button").first().waitFor();
        picture(cso, "A04-nearest-step");
        fill("powerAsked", "13900");
        key("Enter", "Di luar kebijakan");
        picture(cso, "A01-outside");
        key("1", "Menunggu putusan");
        picture(cso, "A01-waiting-for-the-ruling");
        tl.navigate(tl.url().replaceAll("/[^/]*$", "/putusan"));
        tl.locator(".esc-card").waitFor();
        picture(tl, "A01-ruling");
        key("2", "Ada permintaan lain");
        close();
    }

    /** L166: everything else. */
    private void notCommercial() {
        need("4", "Bukan transaksi Niaga");
        picture(cso, "L166-not-commercial");
        key("1", "Ada permintaan lain");
        close();
    }

    private void toTheProfile(String... pictures) {
        powerIncrease();
        key("1", "Akun sudah terverifikasi");
        key("2", "Verifikasi akun sekarang");
        if (pictures.length > 0) {
            picture(cso, pictures[0]);
        }
        key("1", "Menu Profil");
        if (pictures.length > 1) {
            picture(cso, pictures[1]);
        }
    }

    private void powerIncrease(String... pictures) {
        need("2", "Data permohonan", pictures);
        fill("powerNow", "1300");
        fill("powerAsked", "2200");
        if (pictures.length > 0) {
            picture(cso, "L043-details");
        }
        key("Enter", "sudah punya");
    }

    private void need(String digit, String question, String... pictures) {
        cso.locator(".cg-idle:visible").waitFor();
        key("n", "Salam pembuka");
        if (pictures.length > 0) {
            picture(cso, pictures[0]);
        }
        key("Enter", "Nama dan sapaan");
        if (pictures.length > 1) {
            picture(cso, pictures[1]);
        }
        cso.locator(".cg-field-salutation input").nth(1).check();
        fill("name", "Hana");
        fill("phone", "081234567890");
        key("Enter", "Keperluan");
        if (pictures.length > 2) {
            picture(cso, pictures[2]);
        }
        key(digit, question);
    }

    private void apktData() {
        cso.locator(".cg-field-unit input").focus();
        cso.keyboard().type("jakarta");
        cso.locator("vaadin-combo-box-item:visible").first().waitFor();
        cso.keyboard().press("Enter");
        fill("serviceUnit", "ULP Menteng");
    }

    private void number(String number) {
        Locator open = cso.locator(".esc-number input:visible, .esc-entry input:visible").first();
        open.fill(number);
        open.press("Enter");
        settle(cso);
        cso.waitForTimeout(A_GLANCE_MS);
    }

    private void take(String picture) {
        tl.bringToFront();
        tl.keyboard().press(" ");
        tl.locator("vaadin-button").filter(new Locator.FilterOptions().setHasText("Tolak")).waitFor();
        settle(tl);
        tl.waitForTimeout(A_GLANCE_MS);
        if (picture != null) {
            picture(tl, picture);
        }
    }

    private void close() {
        cso.waitForTimeout(A_STROKE_MS);
        cso.keyboard().press("2");
        cso.locator(".cg-idle:visible").waitFor();
    }

    /** The caller has gone; what was begun stays owed. */
    private void leave() {
        cso.waitForTimeout(A_STROKE_MS);
        cso.locator(".cg-head vaadin-button").first().click();
        cso.locator(".cg-idle:visible").waitFor();
    }

    private void key(String key, String question) {
        cso.waitForTimeout(A_STROKE_MS);
        cso.keyboard().press(key);
        cso.locator(".cg-guide h2")
                .filter(new Locator.FilterOptions().setHasText(question))
                .waitFor();
        settle(cso);
    }

    private void fill(String field, String value) {
        cso.locator(".cg-field-" + field + " input").fill(value);
    }

    private void picture(Page page, String name) {
        settle(page);
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
        System.out.println(name);
    }

    private static void settle(Page page) {
        page.waitForFunction(SETTLED);
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
}

package id.satupintu.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.satupintu.testing.Screens;

/** A CSO at the cockpit, by keyboard as far as there is a key. */
record CsoAtWork(Page page) {

    private static final int A_STROKE_MS = 300;

    void takesACall() {
        page.locator(".cg-idle").waitFor();
        page.keyboard().press("n");
        asked("Salam pembuka");
        page.keyboard().press("Enter");
        asked("Nama dan sapaan penelepon");
    }

    void names(String salutation, String name) {
        page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(salutation).setExact(true))
                .check();
        type("name", name);
        next();
        asked("Keperluan penelepon");
    }

    /** PD from 1,300 to 2,200 VA, one phase: row 7 of the policy. */
    void asksForAPowerIncrease() {
        press("2", "Data permohonan");
        type("powerNow", "1300");
        type("powerAsked", "2200");
        next();
        asked("Pelanggan sudah punya PLN Mobile?");
    }

    void hasTheAppAndWantsToVerify() {
        press("1", "Akun sudah terverifikasi?");
        press("2", "Verifikasi akun sekarang?");
        press("1", "Menu Profil dan NIK");
    }

    void readsTheProfile(String ktpName, String accountName, String nik) {
        type("ktpName", ktpName);
        type("accountName", accountName);
        type("phone", "081234567890");
        type("email", "hana@example.co.id");
        type("nik", nik);
    }

    void handsOver() {
        next();
        asked("Pandu langkah Upgrade Akun");
        press("1", "Menunggu Team Leader");
    }

    void correctsTheAccountName(String accountName) {
        press("u", "Menu Profil dan NIK");
        Locator name = page.locator(".cg-field-accountName input");
        name.fill(accountName);
        next();
        asked("Menunggu Team Leader");
    }

    /** While the caller waits; the TL sees it at once. */
    void correctsThePhone(String phone) {
        asked("Menunggu Team Leader");
        press("3", "Betulkan data yang sudah diserahkan");
        type("phone", phone);
        next();
        asked("Menunggu Team Leader");
    }

    String seesTheResult(String status) {
        Locator banner = page.locator(".cg-result[data-status=" + status + "]");
        banner.waitFor();
        return page.locator(".cg-guide").innerText();
    }

    void readsOutAndGuidesTheRequest() {
        press("Enter", "Ingin dipandu mengajukan permohonan?");
        press("1", "Pandu permohonan di PLN Mobile");
        press("1", "Ada permintaan lain?");
    }

    void closes() {
        page.keyboard().press("2");
        page.locator(".cg-idle").waitFor();
    }

    /** Closes a call that has not come to its end, which has to be said twice. */
    void breaksOff() {
        Locator close = page.locator(".cg-head vaadin-button").last();
        close.click();
        page.locator(".cg-said").waitFor();
        close.click();
        page.locator(".cg-idle").waitFor();
    }

    /** As fast as a finger: a second stroke of the same key within 250 ms counts as a bounce. */
    void press(String key, String question) {
        page.waitForTimeout(A_STROKE_MS);
        page.keyboard().press(key);
        asked(question);
    }

    void type(String field, String value) {
        page.locator(".cg-field-" + field + " input").fill(value);
    }

    private void next() {
        page.keyboard().press("Enter");
    }

    /** The guide asks this now, and the page has settled. */
    void asked(String question) {
        page.locator(".cg-guide h2")
                .filter(new Locator.FilterOptions().setHasText(question))
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        Screens.settled(page);
    }
}

package id.satupintu.callguide.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import id.satupintu.access.ActingStaff;
import id.satupintu.callguide.CallDesk;
import id.satupintu.callguide.CallRecordsDesk;
import id.satupintu.testing.Accessible;
import id.satupintu.testing.BrowserTest;
import id.satupintu.testing.Screens;
import id.satupintu.verification.OutageDesk;
import id.satupintu.verification.outage.Outage;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What only a real browser can show of the cockpit: focus, keys, pictures, and screens that go away and come back. */
@BrowserTest
@TestPropertySource(properties = "a-database-of-its-own = calls-in-a-browser")
@DisplayName("The cockpit in a browser")
class CockpitIT {

    private static final String NIK = "3174044408900003";
    private static final int A_STROKE_MS = 300;

    @Autowired
    CallDesk calls;

    @Autowired
    CallRecordsDesk records;

    @Autowired
    OutageDesk outages;

    @Autowired
    ActingStaff staff;

    @AfterEach
    void noCallStaysOpen() {
        staff.as("cso", () -> {
            records.open().forEach(row -> {
                calls.callerGone(row.head().id());
                calls.close(row.head().id());
            });
            return true;
        });
    }

    @Test
    @DisplayName("is worked by the keyboard alone, forms and lists included")
    void noMouse(Screens screens) {
        Page page = screens.signIn("cso");
        toTheQuestionForTheApp(page);
        press(page, "3", "Bisa memakai HP keluarga?");
        press(page, "2", "Data untuk APKT Keluhan");
        write(page, "phone", "081234567890");
        page.locator(".cg-field-unit input").focus();
        page.keyboard().type("jakarta");
        page.locator("vaadin-combo-box-item:visible").first().waitFor();
        page.keyboard().press("Enter");
        page.waitForFunction("document.querySelector('.cg-field-unit input').value.includes('Jakarta')");
        write(page, "serviceUnit", "ULP Cempaka Putih");
        press(page, "Enter", "Catat di APKT Keluhan");

        assertThat(page.locator(".esc-form").innerText()).contains("DISTRIBUSI JAKARTA RAYA");
        Accessible.assertAxeClean(page);
        fitsWithoutScrolling(page);
        typeTheNumbers(page);
    }

    /** A number typed beside its field answers nothing; one key leads to the field, and from one number to the next. */
    private static void typeTheNumbers(Page page) {
        page.waitForTimeout(A_STROKE_MS);
        page.keyboard().press("1");
        asked(page, "Catat di APKT Keluhan");
        page.keyboard().press("i");
        page.locator(".esc-entry[data-system=APKT] input:focus").waitFor();
        page.keyboard().type("K-2026-1");
        page.keyboard().press("Enter");
        page.locator(".esc-entry[data-system=SIMONE] input:focus").waitFor();
        page.keyboard().type("S-2026-1");
        page.keyboard().press("Enter");
        page.locator(".esc-step.stands").nth(1).waitFor();
        press(page, "Enter", "Ada permintaan lain");
    }

    @Test
    @Tag("Q-095")
    @DisplayName(
            "tells why PLN Mobile, and why not the app, with Alt while the CSO is typing, and the cursor stays where it is")
    void reasonsWhileTyping(Screens screens) {
        Page page = screens.signIn("cso");
        toTheQuestionForTheApp(page);
        press(page, "3", "Bisa memakai HP keluarga?");
        press(page, "2", "Data untuk APKT Keluhan");
        page.locator(".cg-field-phone input").focus();
        page.keyboard().type("0812");
        assertThat(hint(page, ".cg-side vaadin-button:has-text('Mengapa PLN Mobile') kbd"))
                .isEqualTo("\"Alt+\"");

        page.keyboard().press("Alt+w");
        page.getByText("JELASKAN").waitFor();
        page.keyboard().press("Alt+a");
        page.locator(".cg-route .note.tone-info").first().waitFor();
        page.keyboard().type("34");

        assertThat(page.locator(".cg-field-phone input").inputValue()).isEqualTo("081234");
        Accessible.assertCleanInEveryLook(page, "cockpit-reasons-while-typing");

        page.locator(".cg-field-phone input").focus();
        assertThat(hint(page, ".cg-foot kbd")).isEqualTo("\"Alt+\"");
        page.keyboard().press("Alt+Backspace");
        asked(page, "Bisa memakai HP keluarga?");
    }

    private static Object hint(Page page, String selector) {
        return page.locator(selector).evaluate("kbd => getComputedStyle(kbd, '::before').content");
    }

    @Test
    @DisplayName("shows every kind of step without barriers, light and dark, and needs no scrolling at the desk")
    void looks(Screens screens) {
        Page page = screens.signIn("cso");
        toTheQuestionForTheApp(page);
        page.keyboard().press("w");
        page.getByText("JELASKAN").waitFor();
        looksRight(page, "why");
        press(page, "v", "VVIP");
        looksRight(page, "vvip");
        page.locator(".cg-foot vaadin-button").click();
        asked(page, "Pelanggan sudah punya");
        press(page, "1", "Akun sudah terverifikasi?");
        press(page, "3", "Pandu melihat menu Profil");
        looksRight(page, "how-to-see");
        press(page, "2", "Verifikasi akun sekarang?");
        press(page, "1", "Menu Profil dan NIK");
        write(page, "ktpName", "Hana Apsari Namira");
        write(page, "accountName", "Sagita98");
        write(page, "phone", "081234567890");
        write(page, "email", "hana@");
        write(page, "nik", NIK);
        page.keyboard().press("Enter");
        page.locator(".cg-field-email [slot=error-message]:not(:empty)").waitFor();
        looksRight(page, "profile");
    }

    @Test
    @Tag("A-25")
    @DisplayName("needs no scrolling at the desk while the tool of the TLs is slow and the TL asks")
    void slowAndAsked(Screens screens) {
        Page page = screens.signIn("cso");
        toTheDetails(page);
        write(page, "powerNow", "1300");
        write(page, "powerAsked", "2300");
        press(page, "Enter", "Data permohonan");
        press(page, "1", "Data permohonan");
        press(page, "Enter", "Pelanggan sudah punya");
        press(page, "1", "Akun sudah terverifikasi?");
        press(page, "2", "Verifikasi akun sekarang?");
        press(page, "1", "Menu Profil dan NIK");
        write(page, "ktpName", "Hana Apsari Namira");
        write(page, "accountName", "Apsari78");
        write(page, "phone", "081234567890");
        write(page, "email", "hana@contoh.id");
        write(page, "nik", NIK);
        press(page, "Enter", "Upgrade Akun");
        press(page, "1", "Menunggu Team Leader");
        Page leader = screens.signIn("tl", "/verifikasi");
        leader.locator(".vf-rows li").first().waitFor();
        leader.keyboard().press(" ");
        leader.getByText("Tanya CSO").waitFor();
        leader.keyboard().press("t");
        leader.getByText("Mohon bacakan ulang nomor HP").waitFor();
        leader.keyboard().press("1");
        Outage slow = staff.as("tl", () -> {
            outages.declare(false);
            return outages.here().orElseThrow();
        });
        try {
            page.locator(".cg-asks:visible").waitFor();
            page.locator(".cg-outage:visible").waitFor();
            looksRight(page, "slow-and-asked");
        } finally {
            staff.as("tl", () -> outages.over(slow.id()));
        }
    }

    private static void looksRight(Page page, String name) {
        Accessible.assertCleanInEveryLook(page, "cockpit-" + name);
        fitsWithoutScrolling(page);
    }

    private static void fitsWithoutScrolling(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollHeight - innerHeight"))
                .isEqualTo(0);
    }

    @Test
    @DisplayName("keeps the last letters typed before a reload, too fast for the server to have them")
    void reloaded(Screens screens) {
        Page page = screens.signIn("cso");
        toTheDetails(page);
        write(page, "powerNow", "1300");
        page.locator(".cg-field-powerAsked input").focus();
        page.keyboard().type("22");

        page.reload();

        asked(page, "Data permohonan");
        holds(page, "powerNow", "1300");
        holds(page, "powerAsked", "22");
    }

    @Test
    @DisplayName("keeps what is typed while another screen is looked at")
    void elsewhere(Screens screens) {
        Page page = screens.signIn("cso");
        toTheDetails(page);
        write(page, "powerAsked", "2200");

        page.locator(".main-menu a[href='hari-ini']").click();
        page.locator(".today").waitFor();
        page.locator(".line-sign-call.on").waitFor();
        Accessible.assertCleanInEveryLook(page, "call-elsewhere");
        page.locator(".main-menu a[href='panggilan']").click();

        asked(page, "Data permohonan");
        holds(page, "powerAsked", "2200");
    }

    @Test
    @Tag("A-37")
    @DisplayName("leads back to the same step when the session is over, and says so in Indonesian")
    void expired(Screens screens) {
        Page page = screens.signIn("cso");
        toTheDetails(page);
        write(page, "powerAsked", "2200");
        Screens.settled(page);

        page.context().clearCookies();
        page.context().addCookies(List.of(new Cookie("JSESSIONID", "0").setUrl(page.url())));
        write(page, "powerNow", "1300");
        Locator over = page.locator(".v-system-error");
        over.waitFor();
        assertThat(over.innerText()).contains("Sesi berakhir", "tetap ada");
        over.click();
        Screens.signInHere(page, "cso");

        asked(page, "Data permohonan");
        holds(page, "powerAsked", "2200");
        holds(page, "powerNow", "1300");
    }

    @Test
    @DisplayName("goes on by itself after the network was away, with nothing lost")
    void offline(Screens screens) {
        Page page = screens.signIn("cso");
        toTheDetails(page);

        page.context().setOffline(true);
        write(page, "powerAsked", "2200");
        page.getByText("Sambungan putus").first().waitFor();
        page.context().setOffline(false);

        page.waitForFunction("sessionStorage.getItem('satupintu-unsent') === null");
        page.locator(".cg-field-powerAsked input").focus();
        page.keyboard().press("Enter");
        asked(page, "Pelanggan sudah punya");
    }

    private static void toTheDetails(Page page) {
        page.locator(".cg-idle").waitFor();
        press(page, "n", "Salam pembuka");
        press(page, "Enter", "Nama dan sapaan");
        page.locator(".cg-field-salutation input:focus").waitFor();
        page.keyboard().press("2");
        page.locator(".cg-field-name input:focus").waitFor();
        page.keyboard().type("Hana");
        press(page, "Enter", "Keperluan");
        press(page, "2", "Data permohonan");
    }

    private static void toTheQuestionForTheApp(Page page) {
        toTheDetails(page);
        write(page, "powerNow", "1300");
        write(page, "powerAsked", "2200");
        press(page, "Enter", "Pelanggan sudah punya");
    }

    private static void write(Page page, String field, String value) {
        page.locator(".cg-field-" + field + " input").fill(value);
    }

    private static void holds(Page page, String field, String value) {
        page.waitForFunction(
                "([field, value]) => document.querySelector('.cg-field-' + field + ' input').value === value",
                new String[] {field, value});
    }

    /** As fast as a finger: a second stroke of the same key within 250 ms counts as a bounce. */
    private static void press(Page page, String key, String question) {
        page.waitForTimeout(A_STROKE_MS);
        page.keyboard().press(key);
        asked(page, question);
    }

    private static void asked(Page page, String question) {
        page.locator(".cg-guide h2")
                .filter(new Locator.FilterOptions().setHasText(question))
                .waitFor();
        Screens.settled(page);
    }
}

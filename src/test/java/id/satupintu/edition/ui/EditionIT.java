package id.satupintu.edition.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.satupintu.testing.Accessible;
import id.satupintu.testing.BrowserTest;
import id.satupintu.testing.Screens;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A new edition from draft to the CSO who reads it; in a house of its own, because everybody there has to read it. */
@BrowserTest
@TestPropertySource(properties = "spring.application.name=SatuPintu editions")
class EditionIT {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    @Test
    @Tag("A-43")
    @DisplayName(
            "A draft is written with its table in sight, reviewed by another person, and read before the next call")
    void fromDraftToTheCso(Screens screens) {
        Page admin = screens.signIn("admin", "/edisi");
        admin.locator(".edition-list li").first().waitFor();
        admin.locator(".edition-list li").nth(1).waitFor();
        Screens.picture(admin, "editions");
        Accessible.assertAxeClean(admin);

        button(admin, "Draf baru").click();
        write(admin);
        replay(admin);
        submit(admin);

        Page manager = screens.signIn("manager", admin.url());
        assertThat(manager.locator(".edition-changes")).containsText("17.600 VA");
        button(manager, "Setujui").click();
        assertThat(manager.locator(".edition-head .state-chip")).containsText("berlaku");
        Screens.picture(manager, "edition-approved");

        Page cso = screens.signIn("cso");
        assertThat(cso.locator("h1")).containsText("Edisi kebijakan baru");
        Screens.picture(cso, "edition-news");
        Accessible.assertAxeClean(cso);
        cso.navigate("/callback");
        assertThat(cso.locator("h1")).containsText("Edisi kebijakan baru");
        cso.keyboard().press("Enter");
        cso.waitForURL("**/panggilan");
        Screens.go(cso, "/callback");
    }

    @Test
    @DisplayName("A file that was not right can be corrected and chosen again, and one of another kind is told so")
    void correctedFile(Screens screens) {
        Page admin = screens.signIn("admin", "/edisi");
        admin.locator(".edition-list li").first().waitFor();
        admin.keyboard().press("i");
        Locator dialog = admin.locator("vaadin-dialog[opened]");
        Locator input = admin.locator("vaadin-upload input[type=file]");

        input.setInputFiles(new FilePayload("edisi.yaml", "text/yaml", "route: CC".getBytes(UTF_8)));
        assertThat(dialog).containsText("belum terbaca");
        input.setInputFiles(new FilePayload("edisi.yaml", "text/yaml", "{ rusak".getBytes(UTF_8)));
        assertThat(dialog).containsText("Baris 1: bukan YAML");
        input.setInputFiles(new FilePayload("edisi.yaml", "text/yaml", "edition: 2026".getBytes(UTF_8)));
        assertThat(dialog.locator("textarea")).hasValue("edition: 2026");
        input.setInputFiles(new FilePayload("edisi.pdf", "application/pdf", "x".getBytes(UTF_8)));
        assertThat(dialog).containsText("hanya .yaml, .yml, .txt");
    }

    private static void write(Page admin) {
        tabs(admin);
        Screens.picture(admin, "edition-rules");
        Accessible.assertAxeClean(admin);

        Locator limit = admin.locator("#parameter-limit input");
        limit.fill("17600");
        limit.press("Tab");
        assertThat(admin.locator(".edition-scroll")).containsText("sampai 17.600 VA");

        assertThat(admin.locator(".edition-faults")).isHidden();
        unreachable(admin);

        admin.locator("[aria-label='Ubah pdWithinLimit']").click();
        admin.getByText("Simpan baris").waitFor();
        Screens.picture(admin, "edition-row");
        Accessible.assertAxeClean(admin);
        button(admin, "Simpan baris").click();
        admin.getByText("Simpan baris").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        Screens.settled(admin);

        admin.keyboard().press("3");
        admin.locator(".edition-script").waitFor();
        button(admin, "S1_APP_ONLY").click();
        Screens.picture(admin, "edition-scripts");
        Accessible.assertAxeClean(admin);

        admin.keyboard().press("4");
        admin.locator(".edition-changes").waitFor();
        assertThat(admin.locator(".edition-changes")).containsText("17.600 VA");
        Screens.picture(admin, "edition-changes");
        Accessible.assertAxeClean(admin);
    }

    /** A row that takes everything goes above another: the other is named, the table stays where it was looked at. */
    private static void unreachable(Page admin) {
        Locator scroll = admin.locator(".edition-scroll");
        Locator up = admin.locator("[aria-label='Naikkan aboveLimit']");
        up.scrollIntoViewIfNeeded();
        double before = ((Number) scroll.evaluate("box => box.scrollTop")).doubleValue();
        up.click();
        assertThat(admin.locator(".edition-faults")).containsText("threePhaseBelowLimit");
        assertThat(admin.locator("tr.faulty")).containsText("threePhaseBelowLimit");
        assertThat(up).isFocused();
        double after = ((Number) scroll.evaluate("box => box.scrollTop")).doubleValue();
        org.assertj.core.api.Assertions.assertThat(before).isPositive();
        org.assertj.core.api.Assertions.assertThat(after).isGreaterThan(before / 2);
        Screens.picture(admin, "edition-unreachable");
        admin.locator("[aria-label='Turunkan aboveLimit']").click();
        assertThat(admin.locator(".edition-faults")).isHidden();
    }

    /** The house is new: no call has ended in it, and the replay says so. */
    private static void replay(Page admin) {
        admin.getByText("Putar ulang").click();
        admin.locator("#replay-from input").waitFor();
        admin.keyboard().press("m");
        admin.getByText("Tidak ada yang bisa dibandingkan").waitFor();
        assertThat(admin.locator(".replay-bar")).containsText("Selesai: 0 panggilan");
        Screens.picture(admin, "replay-empty");
        Accessible.assertAxeClean(admin);
        admin.getByText("← Edisi").click();
        tabs(admin);
    }

    private static void submit(Page admin) {
        admin.keyboard().press("1");
        Locator number = admin.locator("#letter-number input");
        number.fill("0123.E/2026");
        number.press("Tab");
        Locator day = admin.locator("#letter-effectiveFrom input");
        day.fill("01-01-2024");
        day.press("Enter");
        day.press("Tab");
        assertThat(admin.locator("#letter-effectiveFrom [slot=error-message]")).containsText("masa lalu");
        day.fill(TYPED.format(LocalDate.now(ZoneId.of("Asia/Jakarta"))));
        day.press("Enter");
        day.press("Tab");
        Screens.picture(admin, "edition-letter");
        Accessible.assertAxeClean(admin);
        button(admin, "Minta tinjauan").click();
        assertThat(admin.locator(".edition-head .state-chip")).containsText("menunggu tinjauan");
    }

    @Test
    @DisplayName("The screens are readable in the dark and on a phone")
    void darkAndSmall(Screens screens) {
        Page dark = screens.signIn("admin", "/edisi", Screens.Size.DESK, ColorScheme.DARK);
        dark.locator(".edition-link").first().click();
        tabs(dark);
        Screens.picture(dark, "edition-dark");
        Accessible.assertAxeClean(dark);

        Page phone = screens.signIn("manager", "/edisi", Screens.Size.PHONE, ColorScheme.LIGHT);
        phone.locator(".edition-link").first().waitFor();
        Screens.picture(phone, "editions-phone");
        Accessible.assertAxeClean(phone);
        phone.locator(".edition-link").first().click();
        tabs(phone);
        Screens.picture(phone, "edition-phone");
        Accessible.assertAxeClean(phone);
    }

    @Test
    @DisplayName("A file with a mistake is told with its line, and what was pasted stays")
    void badFile(Screens screens) {
        Page admin = screens.signIn("admin", "/edisi");
        admin.locator(".edition-list").waitFor();
        admin.keyboard().press("i");
        Locator text = admin.locator("vaadin-text-area textarea");
        text.fill("edition: x\nissuer: PLN\nsubjek: Naskah\n");
        assertThat(admin.getByText("subjek tidak dikenal")).isVisible();
        assertThat(text).hasValue("edition: x\nissuer: PLN\nsubjek: Naskah\n");
        Screens.picture(admin, "edition-import");
        Accessible.assertAxeClean(admin);
    }

    /** The sheet with its four parts, each of them a tab by now. */
    private static void tabs(Page page) {
        page.locator(".edition-scroll table").waitFor();
        page.locator("vaadin-tab[role='tab']").nth(3).waitFor();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}

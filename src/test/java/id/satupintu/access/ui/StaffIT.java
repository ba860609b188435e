package id.satupintu.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.satupintu.testing.Accessible;
import id.satupintu.testing.BrowserTest;
import id.satupintu.testing.Screens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@BrowserTest
class StaffIT {

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void theListItsDialogAndTheTrailAreAccessible(ColorScheme colours, Screens screens) {
        Page page = screens.signIn("admin", Screens.Size.DESK, colours);
        page.locator(".staff-grid").waitFor();
        Screens.picture(page, "staff-" + colours);
        Accessible.assertAxeClean(page);

        page.getByText("Tambah orang").click();
        page.locator("vaadin-dialog vaadin-button[theme~=primary], vaadin-dialog-overlay vaadin-button[theme~=primary]")
                .click();
        page.getByText("Pakai 2–40 huruf kecil")
                .or(page.getByText("Wajib diisi"))
                .first()
                .waitFor();
        Screens.picture(page, "hire-" + colours);
        Accessible.assertAxeClean(page);
        page.keyboard().press("Escape");

        page.getByText("Jejak audit").click();
        page.locator(".audit-grid").waitFor();
        assertThat(page.locator("h1").innerText()).isEqualTo("Jejak audit");
        Accessible.assertAxeClean(page);
    }
}

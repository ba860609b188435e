package id.satupintu.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.satupintu.testing.Accessible;
import id.satupintu.testing.BrowserTest;
import id.satupintu.testing.Screens;
import org.junit.jupiter.api.Test;

@BrowserTest
class StaffIT {

    @Test
    void theListItsDialogAndTheTrailAreAccessible(Screens screens) {
        Page page = screens.signIn("admin");
        page.locator(".staff-grid").waitFor();
        Accessible.assertCleanInEveryLook(page, "staff");

        page.getByText("Tambah orang").click();
        page.locator("vaadin-dialog vaadin-button[theme~=primary], vaadin-dialog-overlay vaadin-button[theme~=primary]")
                .click();
        page.getByText("Pakai 2–40 huruf kecil")
                .or(page.getByText("Wajib diisi"))
                .first()
                .waitFor();
        Accessible.assertCleanInEveryLook(page, "hire");
        page.keyboard().press("Escape");

        page.getByText("Jejak audit").click();
        page.locator(".audit-grid").waitFor();
        assertThat(page.locator("h1").innerText()).isEqualTo("Jejak audit");
        Accessible.assertCleanInEveryLook(page, "trail");

        page.locator(".main-menu").getByText("Lokasi dan tim").click();
        page.locator(".places-list button").first().waitFor();
        Accessible.assertCleanInEveryLook(page, "places");
        page.locator(".places-list button").first().focus();
        page.keyboard().press("Enter");
        page.locator(".places-list button[aria-current=true]:focus").waitFor();
        page.keyboard().press("n");
        page.getByText("Buka lokasi").nth(1).waitFor();
        assertThat(page.locator(".places-list button[aria-current=true]").count())
                .isZero();
        page.locator(".main-menu").getByText("Jadwal").click();
        page.locator(".shifts-day").first().waitFor();
        Accessible.assertCleanInEveryLook(page, "shifts");
        page.getByText("Jadwalkan sif").first().click();
        page.locator("vaadin-time-picker").first().waitFor();
        Screens.picture(page, "shift-dialog");
        Accessible.assertAxeClean(page);
    }

    @Test
    void theCursorGoesWhereAUnitBeginsAndWhereItIsWrong(Screens screens) {
        Page page = screens.signIn("admin", "/unit");
        page.locator(".units-pane").waitFor();
        page.keyboard().press("n");
        page.locator("#unit-code input:focus").waitFor();
        page.keyboard().type("JAYA");
        page.locator("#unit-name input").fill("Uji");
        page.locator("#unit-apktName input").fill("DISTRIBUSI UJI");
        page.getByText("Simpan").first().click();
        page.getByText("Sudah dipakai").first().waitFor();
        page.locator("#unit-code input:focus").waitFor();
    }
}

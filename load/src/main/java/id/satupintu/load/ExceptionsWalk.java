package id.satupintu.load;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Part I of the circular: only by the application, and what is excepted. */
final class ExceptionsWalk {

    private final WalkedScreens screens;
    private final Page cso;

    ExceptionsWalk(WalkedScreens screens) {
        this.screens = screens;
        this.cso = screens.cso();
    }

    void walk() {
        withoutAPhone();
        inWriting();
        anUnsupportedPhone();
        aVvip();
        aHardComplaint();
        aTemporaryConnectionOfNobodysCustomer();
        acrossPhases();
        outsideThePolicy();
    }

    /** L5 to L9, L14 to L31: only by the application; a caller without a phone is noted in APKT, then Simone URGENT. */
    private void withoutAPhone() {
        screens.powerIncrease("L037-greeting", "L038-name", "L039-help", "L043-details");
        screens.picture(cso, "L045-only-by-the-application");
        screens.key("w", "Pelanggan sudah punya");
        screens.picture(cso, "L164-why");
        screens.key("w", "Pelanggan sudah punya");
        screens.key("3", "Bisa memakai HP keluarga");
        screens.picture(cso, "L009-no-phone");
        screens.key("2", "Data untuk APKT");
        screens.pick("unit", "jakarta");
        screens.fill("serviceUnit", "ULP Menteng");
        screens.picture(cso, "L016-apkt-data");
        screens.key("Enter", "Catat di APKT");
        screens.picture(cso, "L019-apkt-form");
        number("PLN123-" + System.nanoTime() % 1_000_000);
        screens.picture(cso, "L017-simone-urgent");
        number("SIM-" + System.nanoTime() % 1_000_000);
        screens.picture(cso, "L017-both-numbers");
        screens.close("Enter");
    }

    /** L5: Web PLN, the other channel: the same route, in written form. */
    private void inWriting() {
        screens.begin("b", "2", "Data permohonan");
        screens.details();
        screens.key("Enter", "sudah punya");
        screens.picture(cso, "L005-in-writing");
        screens.leave();
    }

    /** L9, L59: the download shows that the phone cannot run the application. */
    private void anUnsupportedPhone() {
        screens.powerIncrease();
        screens.key("2", "Unduh sekarang");
        screens.key("1", "Hasil unduhan");
        screens.picture(cso, "L059-guided-download");
        screens.key("2", "HP tidak mendukung");
        screens.choose("phoneTrouble", 1);
        screens.fill("phoneModel", "Samsung J2");
        screens.picture(cso, "L059-phone-unsupported");
        screens.key("Enter", "Data untuk APKT");
        screens.picture(cso, "L009-phone-unsupported");
        screens.leave();
    }

    /** L10: a position or access is stated, and the caller objects. */
    private void aVvip() {
        screens.powerIncrease();
        screens.key("v", "VVIP");
        screens.choose("vvipKind", 0);
        screens.fill("position", "Sekretaris Daerah");
        screens.fill("institution", "Pemkab Sleman");
        screens.choose("objects", 0);
        screens.fill("objection", "Tidak mau memakai aplikasi");
        screens.picture(cso, "L010-vvip");
        screens.key("Enter", "Data untuk APKT");
        screens.picture(cso, "L010-vvip-objects");
        screens.leave();
    }

    /** L11: a criterion is picked. */
    private void aHardComplaint() {
        screens.powerIncrease();
        screens.key("h", "Keluhan berat");
        cso.locator(".cg-field-criterion vaadin-radio-button").first().waitFor();
        screens.choose("criterion", 2);
        screens.fill("complaint", "Sudah tiga kali melapor");
        screens.picture(cso, "L011-hard-complaint");
        screens.key("Enter", "Data untuk APKT");
        screens.picture(cso, "L011-noted");
        screens.leave();
    }

    /** L12, L33, L156 to L158: processed up to the register number. */
    private void aTemporaryConnectionOfNobodysCustomer() {
        screens.need("3", "Kriteria Penyambungan");
        screens.picture(cso, "L152-ps-criteria");
        screens.key("3", "Nomor Register");
        cso.getByText("Mengapa bukan aplikasi?").first().click();
        screens.picture(cso, "L033-register");
        screens.fill("register", "5123456789012");
        screens.key("Enter", "Bacakan Nomor Register");
        screens.picture(cso, "L033-register-told");
        screens.close("1");
    }

    /** L156: across phases. */
    private void acrossPhases() {
        screens.need("3", "Kriteria Penyambungan");
        screens.key("2", "Nomor Register");
        screens.picture(cso, "L156-across-phases");
        screens.leave();
    }

    /** what no paragraph covers is for a TL. */
    private void outsideThePolicy() {
        screens.need("1", "Data permohonan");
        screens.fill("powerAsked", "12000");
        cso.locator(".cg-advice vaadin-button").first().waitFor();
        screens.picture(cso, "A04-nearest-step");
        screens.fill("powerAsked", "13900");
        screens.key("Enter", "Di luar kebijakan");
        screens.picture(cso, "A01-outside");
        screens.key("1", "Menunggu putusan");
        screens.picture(cso, "A01-waiting-for-the-ruling");
        WalkedScreens.go(screens.tl(), "/putusan");
        screens.tl().locator(".esc-card").waitFor();
        screens.picture(screens.tl(), "A01-ruling");
        WalkedScreens.go(screens.tl(), "/verifikasi");
        screens.close("2");
    }

    private void number(String number) {
        Locator open = cso.locator(".esc-number input:visible, .esc-entry input:visible")
                .first();
        open.fill(number);
        open.press("Enter");
        WalkedScreens.glance(cso);
    }
}

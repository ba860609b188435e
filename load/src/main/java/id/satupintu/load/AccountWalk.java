package id.satupintu.load;

import com.microsoft.playwright.Page;

/** L99 to L140 of the circular: an account is verified while the caller is on the line, by a CSO and a Team Leader. */
final class AccountWalk {

    private static final String NIK = "3174044408900003";

    private final WalkedScreens screens;
    private final Page cso;
    private final Page tl;

    AccountWalk(WalkedScreens screens) {
        this.screens = screens;
        this.cso = screens.cso();
        this.tl = screens.tl();
    }

    void walk() {
        notVerified();
        refusedThenApproved();
        theTeamLeaderIsSlow();
        calledBack();
    }

    /** L99 to L129: verify now; the Profil; the steps; the hand-over. */
    private void notVerified() {
        screens.powerIncrease();
        screens.key("1", "Akun sudah terverifikasi");
        screens.key("2", "Verifikasi akun sekarang");
        screens.picture(cso, "L101-verify-now");
        screens.key("1", "Menu Profil");
        screens.picture(cso, "L103-profile");
        profile("Sagita98");
        cso.locator(".cg-advice .note").first().waitFor();
        screens.picture(cso, "L115-sagita98");
        screens.key("Enter", "Upgrade Akun sampai selesai");
        screens.picture(cso, "L128-upgrade-steps");
        screens.key("1", "Menunggu Team Leader");
        screens.picture(cso, "L129-handed-over");
    }

    private void profile(String accountName) {
        screens.fill("ktpName", "Hana Apsari Namira");
        screens.fill("accountName", accountName);
        screens.fill("phone", WalkedScreens.PHONE);
        screens.fill("email", "hana@example.co.id");
        screens.fill("nik", NIK);
    }

    /** L130 to L132: the TL looks, refuses with the field, approves when it was corrected. */
    private void refusedThenApproved() {
        screens.take();
        screens.picture(tl, "L130-analysis");
        tl.keyboard().press("r");
        tl.locator(".vf-reasons [aria-pressed=true]").first().waitFor();
        screens.picture(tl, "L132-refusal");
        WalkedScreens.glance(tl);
        tl.keyboard().press("Enter");
        cso.locator(".cg-result[data-status=REJECTED]").waitFor();
        screens.picture(cso, "L132-told");
        screens.key("u", "Menu Profil");
        screens.fill("accountName", "Apsari78");
        cso.locator(".cg-field-accountName .note.tone-ok").waitFor();
        screens.picture(cso, "L111-apsari78");
        screens.key("Enter", "Menunggu Team Leader");
        screens.take();
        tl.keyboard().press("a");
        cso.locator(".cg-result[data-status=APPROVED]").waitFor();
        screens.picture(cso, "L131-approved");
        screens.key("Enter", "Ingin dipandu");
        screens.close("2");
    }

    /** L133 to L140: the network is in the way, apology and Form Request Callback. */
    private void theTeamLeaderIsSlow() {
        screens.powerIncrease();
        screens.key("1", "Akun sudah terverifikasi");
        screens.key("2", "Verifikasi akun sekarang");
        screens.key("1", "Menu Profil");
        profile("Namira54");
        screens.key("Enter", "Upgrade Akun sampai selesai");
        screens.key("1", "Menunggu Team Leader");
        tl.bringToFront();
        tl.keyboard().press("p");
        option("Alat lambat");
        option("Lokasi ini");
        WalkedScreens.glance(tl);
        screens.picture(tl, "L133-tool-slow");
        cso.locator(".cg-guide .say-line").getByText("kendala jaringan").waitFor();
        screens.picture(cso, "L138-apology-and-callback");
        screens.key("Enter", "Ada permintaan lain");
        screens.picture(cso, "L140-promised");
        screens.close();
        tl.getByText("Sudah pulih").first().click();
    }

    private void option(String words) {
        tl.locator(".vf-choose-from vaadin-button").getByText(words).first().click();
        WalkedScreens.glance(tl);
    }

    /** L134, L140: the result is there, and the caller hears it. */
    private void calledBack() {
        WalkedScreens.go(cso, "/callback");
        screens.picture(cso, "L140-callback-desk");
        screens.take();
        tl.keyboard().press("a");
        cso.getByText("berhasil diverifikasi").first().waitFor();
        screens.picture(cso, "L140-result-to-tell");
        cso.keyboard().press("1");
        WalkedScreens.glance(cso);
        WalkedScreens.go(cso, "/panggilan");
    }
}

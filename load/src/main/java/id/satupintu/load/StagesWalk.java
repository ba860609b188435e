package id.satupintu.load;

import com.microsoft.playwright.Page;

/** Part II of the circular as far as nobody's account is verified: where a request goes, the download, what is known. */
final class StagesWalk {

    private final WalkedScreens screens;
    private final Page cso;

    StagesWalk(WalkedScreens screens) {
        this.screens = screens;
        this.cso = screens.cso();
    }

    void walk() {
        centralJava();
        notDownloaded();
        downloadedAndVerified();
        notNow();
        aNewConnection();
        notCommercial();
    }

    /** L43, L154, L159: 22,000 VA in Central Java go by the application. */
    private void centralJava() {
        screens.need("3", "Kriteria Penyambungan");
        screens.key("1", "Data permohonan");
        screens.fill("idpel", "523012345678");
        screens.fill("powerAsked", "22000");
        screens.key("Enter", "Data permohonan");
        screens.picture(cso, "L043-where");
        screens.pick("province", "jawa tengah");
        screens.key("Enter", "sudah punya");
        screens.picture(cso, "L159-central-java-by-the-application");
        screens.leave();
    }

    /** L53 to L66: not downloaded; alone. */
    private void notDownloaded() {
        screens.powerIncrease();
        screens.key("2", "Unduh sekarang");
        screens.picture(cso, "L057-now-or-alone");
        screens.key("2", "Mencoba sendiri");
        screens.picture(cso, "L064-alone");
        screens.close("1");
    }

    /** L68 to L77, L80 to L95, L144 to L150: thanks, verified or not, how to see it, and what can be done then. */
    private void downloadedAndVerified() {
        screens.powerIncrease();
        screens.key("1", "Akun sudah terverifikasi");
        screens.picture(cso, "L075-thanks-and-verified");
        screens.key("3", "Pandu melihat");
        screens.picture(cso, "L080-how-to-see");
        screens.key("1", "Ingin dipandu");
        screens.picture(cso, "L148-can-apply");
        screens.key("1", "Pandu permohonan");
        screens.picture(cso, "L150-guided-request");
        screens.close("1");
    }

    /** L142: not now. */
    private void notNow() {
        screens.powerIncrease();
        screens.key("1", "Akun sudah terverifikasi");
        screens.key("2", "Verifikasi akun sekarang");
        screens.key("2", "Verifikasi nanti");
        screens.picture(cso, "L142-later");
        screens.close("1");
    }

    /** L161 to L163: a new connection needs no verification first, and is reminded afterwards. */
    private void aNewConnection() {
        screens.need("1", "Data permohonan");
        screens.fill("powerAsked", "11000");
        screens.key("Enter", "sudah punya");
        screens.key("1", "Penyambungan Baru");
        screens.picture(cso, "L163-new-connection");
        screens.key("1", "Pandu permohonan");
        screens.key("1", "Ingatkan verifikasi");
        screens.picture(cso, "L163-reminder");
        screens.close("1");
    }

    /** L166: everything else. */
    private void notCommercial() {
        screens.need("4", "Bukan transaksi Niaga");
        screens.picture(cso, "L166-not-commercial");
        screens.close("1");
    }
}

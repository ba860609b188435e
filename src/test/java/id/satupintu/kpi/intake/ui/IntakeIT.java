package id.satupintu.kpi.intake.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.satupintu.kpi.given.ACall;
import id.satupintu.kpi.given.ARequest;
import id.satupintu.kpi.ledger.Telling;
import id.satupintu.privacy.NikVault;
import id.satupintu.testing.Accessible;
import id.satupintu.testing.BrowserTest;
import id.satupintu.testing.Screens;
import id.satupintu.workday.Ids;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@DisplayName("In a real browser, what another system has seen")
class IntakeIT {

    private static final int REQUESTS = 25;
    private static final String PHONE = "081234567890";
    private static final String HEADING = "id;phone;transaction;at\n";

    @Autowired
    Telling telling;

    @Autowired
    NikVault vault;

    private final Instant called = Workday.now()
            .minus(Duration.ofDays(30 + ThreadLocalRandom.current().nextLong(300)))
            .truncatedTo(ChronoUnit.DAYS)
            .plusSeconds(18_000);
    private final LocalDate day = SiteZone.WIB.dayOf(called);

    @Test
    @DisplayName("is looked at, imported by one key, and makes a rate on the dashboard of what had no source")
    void story(Screens screens) {
        requests();
        Page page =
                screens.signIn("manager", "/dasbor/pengecualian?periode=rentang&dari=%s&sampai=%s".formatted(day, day));
        assertThat(leak(page).innerText()).isEqualTo("tanpa sumber");

        Screens.go(page, "/impor");
        page.getByText("Belum ada tabel").waitFor();
        Accessible.assertCleanInEveryLook(page, "impor");

        upload(
                page,
                HEADING
                        + row("A-" + Ids.next(), PHONE)
                        + "A-2;12;PD;%s\nA-3;;PD;%s\nA-4;%s;PX;%s\n".formatted(at(), at(), PHONE, at()));
        page.getByText("1 baris baru").waitFor();
        assertThat(page.locator(".csv-lines li").allInnerTexts())
                .containsExactly(
                        "Baris 3, kolom phone: bukan nomor telepon Indonesia",
                        "Baris 4, kolom phone: kosong",
                        "Baris 5, kolom transaction: nilai tidak dikenal");
        Accessible.assertCleanInEveryLook(page, "impor-tiga-salah");

        page.locator("h1").click();
        page.keyboard().press("i");
        page.getByText("1 baris baru diimpor").waitFor();
        Accessible.assertCleanInEveryLook(page, "impor-selesai");

        page.getByText("Lihat di dasbor: kebocoran ke AP2T").click();
        page.waitForURL(url -> url.contains("dari=" + day + "&sampai=" + day));
        assertThat(leak(page).innerText()).isEqualTo("4,0%");
    }

    @Test
    @DisplayName("is told with 200 of its faults when there are more, and the file is shown no further")
    void manyFaults(Screens screens) {
        Page page = screens.signIn("manager", "/impor");
        page.getByText("Belum ada tabel").waitFor();
        upload(
                page,
                HEADING
                        + IntStream.range(0, 6_000)
                                .mapToObj(at -> row("F-" + at, "12"))
                                .collect(Collectors.joining()));

        page.getByText("Hanya 200 kesalahan pertama dari 6.000 yang ditampilkan.")
                .waitFor();
        assertThat(page.locator(".csv-lines li").count()).isEqualTo(200);
        page.getByText("terlalu besar untuk ditampilkan").waitFor();
        Accessible.assertCleanInEveryLook(page, "impor-banyak-salah");
    }

    @Test
    @DisplayName("shows how far a long import is and stops when asked; what was kept is known the next time")
    void longOne(Screens screens) {
        Page page = screens.signIn("manager", "/impor");
        page.getByText("Belum ada tabel").waitFor();
        upload(
                page,
                HEADING
                        + IntStream.range(0, 30_000)
                                .mapToObj(at -> row("L-" + at, "0812%08d".formatted(at)))
                                .collect(Collectors.joining()));
        page.getByText("30.000 baris baru").waitFor();
        page.locator("h1").click();
        page.keyboard().press("i");
        page.getByText("Mencocokkan dengan panggilan").waitFor();
        Screens.shot(page, "impor-berjalan");
        page.keyboard().press("Escape");
        page.getByText("Impor dihentikan. Hari-harinya belum tercakup").waitFor();
        Accessible.assertCleanInEveryLook(page, "impor-dihentikan");
    }

    private void requests() {
        for (int count = 0; count < REQUESTS; count++) {
            ACall call = ACall.at(called.plusSeconds(60L * count));
            ARequest request = call.request();
            telling.tell(
                    call.told(),
                    count == 0
                            ? request.person(vault.personIndex("+62" + PHONE.substring(1)))
                                    .told()
                            : request.told());
        }
    }

    private static Locator leak(Page page) {
        Locator tile = page.locator("[aria-label='Kebocoran ke AP2T'] .kpi-figure");
        tile.waitFor();
        Screens.settled(page);
        return tile;
    }

    private String row(String id, String phone) {
        return "%s;%s;PD;%s\n".formatted(id, phone, at());
    }

    private String at() {
        return day + "T15:00:00+07:00";
    }

    private static void upload(Page page, String csv) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("ap2t.csv", "text/csv", csv.getBytes(UTF_8)));
    }
}

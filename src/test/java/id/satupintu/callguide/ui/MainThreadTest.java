package id.satupintu.callguide.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.callguide.guide.EndingKind;
import id.satupintu.callguide.guide.Question;
import id.satupintu.policy.RejectReason;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the greeting to the verified account and the guided request, by keys alone. */
class MainThreadTest extends AtTheCockpit {

    @Test
    @Tag("Q-030")
    @Tag("Q-031")
    @Tag("Q-032")
    void aCallBeginsWithGreetingNameAndOfferOfHelp() {
        openCockpit();
        assertThat(idle()).isTrue();

        press("N");
        says("terima kasih telah menghubungi Contact Center PLN 123", "Rani");
        press("Enter");
        says("Dengan Bapak atau Ibu siapa");
        choose("salutation", "BAPAK");
        type("name", "Wagimin");
        press("Enter");

        says("Terima kasih, Bapak Wagimin");
        asked(Question.NEED);
    }

    @Test
    @Tag("Q-042")
    @Tag("Q-059")
    @Tag("Q-050")
    @Tag("Q-052")
    @Tag("Q-053")
    void theDownloadIsOfferedAndGuided() {
        aPowerIncrease();
        says("permohonan Penambahan Daya sekarang hanya bisa dibuat lewat aplikasi PLN Mobile", "di HP Ibu");
        assertThat(side()).contains("PLN Mobile", "Q-040", "1.300 VA → 2.200 VA");

        press("2");
        says("sekarang sambil saya pandu", "sendiri nanti");
        press("1");
        says("merek dan tipe apa", "Play Store", "App Store");
        press("1");

        asked(Question.ACCOUNT);
        says("Untuk Penambahan Daya, akun perlu diverifikasi lebih dulu");
    }

    @Test
    @Tag("Q-054")
    @Tag("Q-055")
    @Tag("V-15")
    void whoTriesAloneHearsHowAndMayCallAgain() {
        aPowerIncrease();
        press("2");

        press("2");

        says("Play Store atau App Store", "Upgrade Akun", "agar permohonan Penambahan Daya", "menelepon PLN 123 lagi");
        assertThat(String.join(" ", linesToSay())).doesNotContain("menelepon Ibu");
        press("Enter");
        asked(Question.ANOTHER);
        assertThat(call().facts().installed()).isEqualTo("UNKNOWN");
        assertThat(call().facts().ending()).isEqualTo(EndingKind.ALONE);
    }

    @Test
    @Tag("Q-057")
    @Tag("Q-060")
    @Tag("Q-064")
    void whoHasTheAppIsThankedAndShownHowToSeeTheVerification() {
        aPowerIncrease();

        press("1");
        says("terima kasih Ibu sudah mengunduh PLN Mobile");
        press("3");

        says("tekan Profil", "Upgrade Akun", "isi NIK", "foto KTP", "selfie");
    }

    @Test
    @Tag("Q-072")
    @Tag("Q-073")
    @Tag("Q-074")
    void whatTheChecksKnowStandsBelowTheFieldWhileTheCallerIsThere() {
        theProfileIsOpen();

        type("ktpName", "Hana Apsari Namira");
        type("accountName", "Sagita98");
        type("email", "hana@gmial.com");
        type("nik", "3174014408900003");

        assertThat(below("accountName")).contains("Akan ditolak");
        assertThat(below("nik")).contains("bukan pengecekan Dukcapil");
        type("accountName", "Apsari78");
        assertThat(below("accountName")).contains("Baik");
    }

    @Test
    @Tag("Q-076")
    void allThatIsMissingIsNamedAtOnceAndEachIsRightWhenItIsTyped() {
        theProfileIsOpen();
        type("ktpName", "Hana Apsari Namira");

        press("Enter");

        asked(Question.PROFILE);
        assertThat(List.of(errorAt("nik"), errorAt("accountName"), errorAt("email")))
                .containsOnly("Wajib diisi");
        assertThat(errorAt("ktpName")).isEmpty();
        type("accountName", "Apsari78");
        assertThat(errorAt("accountName")).isEmpty();
        assertThat(errorAt("email")).isNotEmpty();
    }

    @Test
    @Tag("Q-076")
    @Tag("Q-077")
    void whatCannotBeRightIsSaidAtItsFieldAndNothingTypedIsLost() {
        theProfileIsOpen();
        theProfileIsRead("Apsari78");
        type("email", "hana@");
        type("nik", "3174013202900001");

        press("Enter");

        asked(Question.PROFILE);
        assertThat(errorAt("email")).isNotEmpty();
        assertThat(value("accountName")).isEqualTo("Apsari78");
        assertThat(value("nik")).isEqualTo("3174013202900001");
    }

    @Test
    @Tag("Q-079")
    @Tag("Q-080")
    void theStripSaysWhereTheRequestStands() {
        aRequestWithTheTeamLeader("Apsari78");
        says("diperiksa oleh Team Leader");
        assertThat(side()).contains("kira-kira antrean ke-1", "percobaan 1");

        var waiting = call().verification();
        acting.as("tl", () -> verification.claim(waiting.id()));

        eventually(() -> assertThat(side()).contains("dibuka Bagus", "● dibuka", "○ diputus"));
    }

    @Test
    @Tag("Q-082")
    @Tag("Q-065")
    @Tag("V-03")
    void aRefusalIsReadOutAndSentAgainWithOnlyTheWrongFieldOpen() {
        aRequestWithTheTeamLeader("Sagita98");

        theTeamLeaderRejects(RejectReason.NAME);
        says("Nama akun Sagita98 belum memuat unsur nama di KTP");
        assertThat(guide()).contains("DITOLAK: nama akun", "Bisa diperbaiki di telepon ini");
        assertThat(keys()).contains("Enter", "U").doesNotContain("1");
        press("U");

        assertThat(value("accountName")).isEqualTo("Sagita98");
        assertThat(readOnly("accountName")).isFalse();
        assertThat(readOnly("email")).isTrue();
        assertThat(value("nik")).isEqualTo("••••••••••••" + nik.substring(12));
        type("accountName", "Apsari78");
        press("Enter");
        asked(Question.WAITING);
        assertThat(side()).contains("percobaan 2");
    }

    @Test
    @Tag("Q-081")
    @Tag("Q-091")
    @Tag("V-03")
    void anApprovalIsReadOutAndTheRequestGuided() {
        aRequestWithTheTeamLeader("Apsari78");

        theTeamLeaderApproves();
        says("berhasil diverifikasi", "permohonan Penambahan Daya sudah bisa dibuat");
        press("Enter");
        assertThat(side()).contains("● dibacakan");
        says("Mau saya pandu membuat permohonan Penambahan Daya");
        press("1");
        says("pilih layanan Penambahan Daya");
        press("1");

        asked(Question.ANOTHER);
        says("Ada lagi yang bisa saya bantu, Ibu?");
        press("2");
        assertThat(idle()).isTrue();
        assertThat(screen()).contains("Panggilan selesai dan tercatat");
    }

    @Test
    @Tag("Q-090")
    @Tag("V-02")
    void aVerifiedAccountHearsThatItCanApply() {
        aPowerIncrease();
        press("1");

        press("1");

        says("akunnya sudah terverifikasi", "layanan lain", "kelistrikan");
    }

    @Test
    void aResultIsNeverReadOutByADigitMeantForTheStepBefore() {
        aRequestWithTheTeamLeader("Apsari78");
        theTeamLeaderApproves();

        press("1");

        asked(Question.RESULT);
    }
}

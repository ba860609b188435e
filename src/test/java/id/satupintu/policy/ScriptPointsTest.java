package id.satupintu.policy;

import static id.satupintu.policy.Ask.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requirements section 4, "must contain", by keyword. */
class ScriptPointsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "GREETING, Selamat pagi|PLN 123|Rani",
        "ASK_NAME, siapa",
        "OFFER_HELP, Ibu Hana|kelistrikan",
        "ASK_PS_KIND, ID Pelanggan|daya|1 fasa|3 fasa",
        "ASK_POWER, ID Pelanggan|sekarang|diinginkan",
        "ASK_PHASE, 1 fasa|3 fasa",
        "ASK_PLACE, provinsi",
        "OFFER_NEXT, Ibu|bantu",
        "S1_APP_ONLY, maaf|Penambahan Daya|hanya|PLN Mobile",
        "S2_HAS_APP, PLN Mobile|terpasang",
        "S3_NOW_OR_ALONE, sekarang|pandu|sendiri",
        "S4_ALONE, dicoba sendiri|Play Store|App Store|Upgrade Akun|permohonan Penambahan Daya",
        "S5_CALL_AGAIN, lagi|senang membantu",
        "S6_THANKS, terima kasih|mengunduh",
        "S7_VERIFIED, terverifikasi|Penambahan Daya|lebih dulu",
        "S8_SLOW, maaf|memerlukan waktu|hasilnya|kembali",
        "S9_CAN_APPLY, permohonan|layanan lain|informasi",
        "S10_WHY, memperbaiki pelayanan|satu pintu|HP|lebih mudah",
        "ASK_PHONE_TYPE, HP|tipe",
        "GUIDED_DOWNLOAD, Play Store|App Store|Instal",
        "PHONE_UNSUPPORTED, maaf|belum bisa",
        "RELATIVE_PHONE, keluarga|atas nama pemohon sendiri",
        "HOW_TO_VERIFY, Profil|Upgrade Akun|NIK|foto KTP|selfie|diterima|pemberitahuan|mengajukannya lagi|tidak ada",
        "VERIFY_NOW, sekarang",
        "PROFILE_PREPARATION, Profil|Nama akun|unsur|Nomor HP|e-mail|KTP",
        "NO_KTP, KTP|belum bisa",
        "VERIFY_LATER, Profil|Upgrade Akun|NIK|foto KTP|selfie|pemberitahuan|mengajukannya lagi|telepon",
        "PLEASE_HOLD, Team Leader|ditunggu",
        "RESULT_ACCEPTED, berhasil|Penambahan Daya|sudah bisa dibuat",
        "ASK_GUIDE, pandu|Penambahan Daya",
        "ASK_AGAIN, perbaiki|ajukan lagi",
        "PROFILE_AGAIN, diperbaiki|bacakan",
        "ASK_BANNER, Upgrade Akun|Profil|hilang",
        "RESULT_NOT_APPLIED, keluar|masuk lagi",
        "RESULT_REFUSED, maaf|Nama akun.|diajukan lagi",
        "PB_REMINDER, diverifikasi|Upgrade Akun",
        "EXCEPTION_NO_PHONE, saya catat|unit|tindak lanjut",
        "EXCEPTION_VVIP, saya catat|unit|tindak lanjut",
        "EXCEPTION_HARD_COMPLAINT, maaf|unit|tindak lanjut",
        "REGISTER_NUMBER, nomor register|5312345678901",
        "OUTSIDE_POLICY, Team Leader",
        "OUTSIDE_OFFER, 11.000 VA|3 fasa|PLN Mobile",
        "OUTSIDE_NOTED, catat|Team Leader",
        "OFFER_AGAIN, pandu|coba",
        "HARD_COMPLAINT, maaf|catat",
        "ASK_UNIT, lokasi|nomor",
        "REGISTER_WAIT, Penambahan Daya|nomor register",
        "CLOSING, Ada lagi|terima kasih",
        "DECLINED, PLN Mobile|kapan pun",
        "CALLBACK_PROMISED, paling lambat 14.00|telepon",
        "CALLBACK_CALL, hasil verifikasi|Rani|Ibu Hana"
    })
    @Tag("Q-042")
    @Tag("Q-060")
    @DisplayName("Each script makes its points")
    void points(ScriptId script, String points) {
        assertThat(Scripts.say(script, ScriptsTest.filled(Transaction.PD), INDONESIAN))
                .contains(List.of(points.split("\\|")));
    }

    @Test
    @Tag("A-12")
    @DisplayName("A-12: what a caller does alone is the account check of the download branch, not the criteria of PS")
    void theAccountCheck() {
        for (ScriptId script : List.of(ScriptId.VERIFY_LATER, ScriptId.GUIDED_UPGRADE)) {
            assertThat(Scripts.say(script, ScriptsTest.filled(Transaction.PS), INDONESIAN))
                    .contains("Upgrade Akun", "NIK", "foto KTP", "selfie")
                    .doesNotContain("IDPEL", "fasa");
        }
    }

    @Test
    @Tag("A-40")
    @DisplayName("A-40: no script has a slip of the sample's slots")
    void noSlips() {
        for (ScriptId script : ScriptId.values()) {
            for (Transaction transaction : Transaction.values()) {
                assertThat(Scripts.say(script, ScriptsTest.filled(transaction), INDONESIAN))
                        .as(script.name())
                        .doesNotContain("PBPDPS", "PB//PD", "Apps store", "trima", "{", "}");
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"EXCEPTION_NO_PHONE", "EXCEPTION_VVIP", "EXCEPTION_HARD_COMPLAINT", "OUTSIDE_POLICY", "OUTSIDE_NOTED"})
    @Tag("A-22")
    @DisplayName("A-22: the exceptions promise no register number, and outside the policy nothing is promised")
    void promises(ScriptId script) {
        assertThat(Scripts.say(script, ScriptsTest.filled(Transaction.PD), INDONESIAN))
                .doesNotContainIgnoringCase("register");
        assertThat(Scripts.say(script, ScriptsTest.filled(Transaction.PD), Locale.ENGLISH))
                .doesNotContainIgnoringCase("register");
    }
}

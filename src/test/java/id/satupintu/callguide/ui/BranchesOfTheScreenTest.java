package id.satupintu.callguide.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import id.satupintu.access.Actor;
import id.satupintu.callback.CallbackDesk;
import id.satupintu.callback.CallbackReason;
import id.satupintu.callback.CallbackRow;
import id.satupintu.callguide.guide.Question;
import id.satupintu.escalation.ui.LedgerPanel;
import id.satupintu.units.DistributionUnit;
import id.satupintu.units.Units;
import id.satupintu.verification.CaseStatus;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Decision;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where the call leaves the main thread: each way out as the CSO sees it. */
class BranchesOfTheScreenTest extends AtTheCockpit {

    private static final String JAKARTA =
            Units.ofProvince("31").map(DistributionUnit::code).orElseThrow();

    @Autowired
    CallbackDesk callbacks;

    @Test
    @Tag("Q-083")
    @Tag("Q-084")
    @Tag("V-12")
    void aSlowCheckBecomesAnApologyAndAPromise() {
        aRequestWithTheTeamLeader("Apsari78");

        press("1");
        says("kami mohon maaf", "memerlukan waktu", "menelepon Ibu kembali");
        assertThat(value("phone")).isEqualTo(phone);
        press("Enter");

        says("lewat telepon ke nomor ini paling lambat", "WIB");
        assertThat(callbacks.ofCall(call().id().value(), Actor.current().scope()))
                .singleElement()
                .satisfies(row -> assertThat(row.phone()).isEqualTo(phone));
    }

    @Test
    @Tag("A-35")
    void anApprovalThatTheAppDoesNotShowIsLookedAtAgain() {
        aRequestWithTheTeamLeader("Apsari78");

        theTeamLeaderApprovesWhatTheAppDoesNotShow();
        says("keluar dari akun, masuk lagi");
        press("Enter");
        says("ajakan Upgrade Akun di menu Profil sudah hilang");
        press("2");

        asked(Question.PROMISE);
    }

    @Test
    @Tag("Q-010")
    @Tag("Q-014")
    @Tag("Q-026")
    @Tag("V-01")
    void withoutAPhoneTheApktTextIsReadyToBeCopied() {
        aPowerIncrease();

        press("3");
        says("HP keluarga");
        press("2");
        says("lokasi sambungannya dan nomor");
        choose("unit", JAKARTA);
        type("serviceUnit", "ULP Cempaka Putih");
        type("phone", "081398765432");
        press("Enter");

        says("saya catat dan saya teruskan ke unit PLN setempat");
        assertThat(guide())
                .contains(
                        "Tipe Keluhan",
                        "Informasi",
                        "Tipe Sub Keluhan",
                        "DISTRIBUSI JAKARTA RAYA",
                        "081398765432",
                        "Simone, pilihan URGENT");
        assertThat(find(TextArea.class, find(LedgerPanel.class).single())
                        .single()
                        .getValue())
                .contains("PD (R1/1300VA-R1/2200VA)", "TIDAK MEMILIKI HP");
        assertThat(keys()).contains("C");
        press("C");
        press("Enter");
        asked(Question.ANOTHER);
    }

    @Test
    @Tag("Q-010")
    @Tag("A-20")
    void anUnsupportedPhoneFoundWhileGuidingBecomesTheException() {
        aPowerIncrease();
        press("2");
        press("1");

        press("2");
        says("belum bisa dipasangi PLN Mobile");
        choose("phoneTrouble", "OLD_SYSTEM");
        press("Enter");
        assertThat(errorAt("phoneModel")).isNotEmpty();
        type("phoneModel", "Samsung J2");
        press("Enter");

        asked(Question.APKT);
        assertThat(side()).contains("APKT Keluhan, lalu Simone");
    }

    @Test
    @Tag("Q-011")
    @Tag("V-11")
    void aVvipWhoObjectsIsNotedAndOneWhoDoesNotGoesOn() {
        aPowerIncrease();
        press("V");
        says("berkeberatan memakai aplikasinya");
        choose("vvipKind", "POSITION");
        type("position", "Sekretaris Daerah");
        type("institution", "Pemkab Sleman");
        choose("objects", "NO");
        press("Enter");
        asked(Question.HAS_APP);

        press("V");
        choose("objects", "YES");
        choose("vvipKind", "POSITION");
        type("position", "Sekretaris Daerah");
        type("institution", "Pemkab Sleman");
        press("Enter");
        assertThat(errorAt("objection")).isNotEmpty();
        type("objection", "Tidak mau memakai aplikasi");
        press("Enter");

        asked(Question.APKT);
    }

    @Test
    @Tag("Q-012")
    @Tag("A-19")
    void aHardComplaintIsNotedByItsCriterion() {
        aPowerIncrease();

        press("H");
        says("kami mohon maaf");
        press("Enter");
        assertThat(errorAt("criterion")).isNotEmpty();
        assertThat(offeredAt("criterion"))
                .startsWith("Membahayakan keselamatan", "Sudah atau akan ke media")
                .contains("Ancaman hukum atau somasi");
        choose("criterion", "THREAT");
        type("complaint", "Dua kali meminta, belum juga dilayani");
        press("Enter");

        asked(Question.APKT);
        press("A");
        assertThat(side()).contains("mendesak menurut kriteria", "Q-012");
    }

    @Test
    @Tag("Q-016")
    @Tag("Q-017")
    @Tag("V-05")
    void exceptionDEndsWithTheRegisterNumberReadOut() {
        aCallFromIbuHana();
        press("3");
        press("3");
        says("saya proses langsung");

        type("register", "123");
        press("Enter");
        assertThat(errorAt("register")).contains("8 sampai 20");
        type("register", "5312345678901");
        press("Enter");

        says("nomor registernya: 5312345678901");
        press("Enter");
        asked(Question.ANOTHER);
    }

    @Test
    @Tag("Q-044")
    @Tag("V-06")
    void aTemporaryConnectionAcrossPhasesStaysAtTheContactCentre() {
        aCallFromIbuHana();
        press("3");

        press("2");

        asked(Question.REGISTER);
        assertThat(side()).doesNotContain("masih dikembangkan");
        press("A");
        assertThat(side()).contains("PLN Mobile masih dikembangkan", "1 fasa ke 3 fasa", "Q-016");
        press("A");
        assertThat(side()).contains("Mengapa bukan aplikasi?");
    }

    @Test
    @Tag("A-02")
    @Tag("V-10")
    void outsideThePolicyNothingIsPromised() {
        aNewConnection("10600");

        asked(Question.OUTSIDE);
        press("A");
        assertThat(side()).contains("tidak menjangkau permohonan ini");
        says("perlu saya pastikan dulu kepada Team Leader kami");
        assertThat(side()).contains("Di luar kebijakan", "A-02");
        press("1");

        says("saya tanyakan dulu kepada Team Leader");
        press("2");
        says("Permohonannya sudah saya catat, Ibu", "ditentukan oleh Team Leader");
    }

    @Test
    @Tag("A-04")
    @Tag("A-09")
    @Tag("V-07")
    void aboveTheLimitAPowerThatFitsIsOffered() {
        aCallFromIbuHana();
        press("3");
        press("1");
        type("idpel", "523012345678");
        type("powerAsked", "22000");
        press("Enter");
        choose("province", "32");
        press("Enter");
        says("sampai 11.000 VA, atau daya 3 fasa");
        assertThat(side()).contains("Batas PS dihitung dari daya yang diminta");

        press("2");
        assertThat(value("powerAsked")).isEqualTo("22000");
        type("powerAsked", "12000");
        assertThat(below("powerAsked")).contains("bukan daya standar", "11.000 VA (1 fasa)", "13.200 VA (3 fasa)");
        click("11.000 VA (1 fasa)");
        press("Enter");

        asked(Question.HAS_APP);
    }

    @Test
    @Tag("Q-045")
    @Tag("V-08")
    void aTemporaryConnectionWithinTheLimitGoesToTheApplicationInCentralJavaUpTo13900() {
        aTemporaryConnection("11000");
        asked(Question.HAS_APP);
        assertThat(side()).contains("PLN Mobile", "Q-040");
        noCallStaysOpen();
        reload();

        aTemporaryConnection("13900");
        choose("province", "33");
        press("Enter");

        asked(Question.HAS_APP);
        assertThat(side()).contains("PLN Mobile", "Q-041");
    }

    private void aTemporaryConnection(String va) {
        aCallFromIbuHana();
        press("3");
        press("1");
        type("idpel", "523012345678");
        type("powerNow", "2200");
        type("powerAsked", va);
        press("Enter");
    }

    @Test
    @Tag("Q-093")
    @Tag("Q-094")
    @Tag("V-09")
    void aNewConnectionIsGuidedFirstAndThenReminded() {
        aNewConnection("11000");
        press("1");
        says("terima kasih Ibu sudah mengunduh");
        press("1");

        press("1");

        asked(Question.REMINDER);
        says("tetap perlu diverifikasi lewat menu Upgrade Akun");
        assertThat(keys()).contains("Enter");
        press("Enter");
        asked(Question.ANOTHER);
    }

    @Test
    @Tag("A-17")
    void whoRefusesHearsWhyIsAskedOnceMoreAndIsLetGo() {
        aPowerIncrease();
        press("5");
        says("satu pintu", "mau kita coba");
        press("2");

        says("saya hargai keputusannya");
        press("3");

        asked(Question.ANOTHER);
    }

    @Test
    @Tag("Q-085")
    @Tag("A-15")
    void whoVerifiesLaterHearsTheStepsAndThatTheRequestWaits() {
        aPowerIncrease();
        press("1");
        press("2");

        press("2");

        says("baru bisa dibuat setelah akun terverifikasi", "Upgrade Akun");
        press("Enter");
        asked(Question.ANOTHER);
    }

    @Test
    @Tag("A-33")
    void whoHasNoKtpVerifiesLater() {
        aPowerIncrease();
        press("1");
        press("2");
        press("3");
        says("kendala KTP-nya");

        press("3");

        asked(Question.VERIFY_LATER);
        assertThat(keys()).doesNotContain("A");
        press("2");
        asked(Question.HARD_COMPLAINT);
    }

    @Test
    @Tag("A-35")
    void anApprovalWhoseBannerStillShowsIsCalledBack() {
        aRequestWithTheTeamLeader("Apsari78");
        theTeamLeaderApproves();
        press("Enter");
        asked(Question.WANT_GUIDE);

        press("3");
        asked(Question.BANNER);
        press("2");
        press("Enter");

        assertThat(callbacks.ofCall(call().id().value(), Actor.current().scope()))
                .extracting(CallbackRow::reason)
                .containsExactly(CallbackReason.NOT_APPLIED);
        CaseView owed = Objects.requireNonNull(call().verification());
        assertThat(owed.status()).isEqualTo(CaseStatus.APPROVED_NOT_APPLIED);

        acting.as("tl", () -> verification.decide(owed.id(), Decision.approve(owed.evidenceVersion())));
        eventually(() -> assertThat(
                        callbacks.ofCall(call().id().value(), Actor.current().scope()))
                .allMatch(CallbackRow::readyToCall));
    }

    @Test
    @Tag("A-42")
    void theUnitOfTheSiteSpeaksWhereNobodyAskedForTheUnit() {
        aPowerIncrease();

        assertThat(call().facts().details().unit()).isNull();
        assertThat(call().unit()).isEqualTo(JAKARTA);
        press("1");
        asked(Question.ACCOUNT);
    }

    @Test
    @Tag("A-02")
    void aPhaseThatTheCallerSaysIsSetAgainstTheOneOfThePower() {
        aCallFromIbuHana();
        press("1");
        type("powerAsked", "11000");
        choose("phaseAsked", "3");
        assertThat(screen()).contains("11.000 VA biasanya 1 fasa", "10.600 VA (3 fasa)", "13.200 VA (3 fasa)");
        assertThat(screen()).doesNotContain("7.700 VA (1 fasa)");
        press("Enter");

        assertThat(side()).contains("11.000 VA adalah daya standar 1 fasa");
    }

    @Test
    @Tag("Q-006")
    @Tag("Q-033")
    @Tag("V-13")
    void whatIsNotNiagaFollowsTheEarlierRules() {
        aCallFromIbuHana();

        press("4");
        says("saya bantu sekarang");
        press("Enter");

        asked(Question.ANOTHER);
    }

    @Test
    @Tag("Q-095")
    @Tag("V-14")
    void whyIsExplainedAboveTheStepWhichGoesOn() {
        aPowerIncrease();

        press("W");

        says("satu pintu");
        asked(Question.HAS_APP);
        assertThat(call().facts().askedWhy()).isTrue();
        press("W");
        assertThat(String.join(" ", linesToSay())).doesNotContain("satu pintu");
        press("1");
        asked(Question.ACCOUNT);
    }
}

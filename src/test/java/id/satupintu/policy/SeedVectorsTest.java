package id.satupintu.policy;

import static id.satupintu.policy.Ask.CENTRAL_JAVA;
import static id.satupintu.policy.Ask.INDONESIAN;
import static id.satupintu.policy.Ask.WEST_JAVA;
import static id.satupintu.policy.Ask.decide;
import static id.satupintu.policy.Ask.pb;
import static id.satupintu.policy.Ask.pd;
import static id.satupintu.policy.Ask.ps;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The vectors of requirements section 10 as far as the policy alone can answer them. */
@DisplayName("Test vectors straight from the seed")
class SeedVectorsTest {

    private static final Slots IBU_PD = Slots.of(Salutation.IBU, Transaction.PD);

    @Test
    @Tag("V-01")
    @Tag("Q-010")
    @Tag("Q-014")
    @DisplayName("1: PD 1F 1300 to 2200 in Jakarta without a phone goes to APKT and Simone")
    void withoutPhone() {
        RoutingAnswer answer = decide(pd(1_300, 2_200).province("31").exceptions(ExceptionKind.NO_PHONE));

        assertThat(answer.route()).isEqualTo(RouteKind.APKT_SIMONE);
        assertThat(answer.rule()).isEqualTo("Q-014");
        assertThat(answer.exception()).isEqualTo(ExceptionKind.NO_PHONE);
        assertThat(answer.verification()).isEqualTo(Verification.NOT_NEEDED);
    }

    @Test
    @Tag("V-02")
    @Tag("Q-090")
    @DisplayName("2: the same with the app goes to PLN Mobile, and a verified account hears S9")
    void verifiedAccount() {
        RoutingAnswer answer = decide(pd(1_300, 2_200).province("31"));

        assertThat(answer.route()).isEqualTo(RouteKind.PLN_MOBILE);
        assertThat(Scripts.say(ScriptId.S9_CAN_APPLY, IBU_PD, INDONESIAN)).contains("sudah terverifikasi", "Ibu");
    }

    @Test
    @Tag("V-03")
    @Tag("Q-072")
    @Tag("Q-079")
    @DisplayName("3: not verified blocks a PD, and the preparation names all that must be right")
    void notVerified() {
        assertThat(decide(pd(1_300, 2_200)).verification()).isEqualTo(Verification.BLOCKING);
        assertThat(Scripts.say(ScriptId.PROFILE_PREPARATION, IBU_PD, INDONESIAN))
                .contains("Profil", "unsur", "Nomor HP", "e-mail", "KTP");
        assertThat(Scripts.say(ScriptId.PLEASE_HOLD, IBU_PD, INDONESIAN)).contains("Team Leader");
        assertThat(Scripts.say(ScriptId.RESULT_ACCEPTED, IBU_PD, INDONESIAN)).contains("Penambahan Daya");
    }

    @Test
    @Tag("V-05")
    @Tag("Q-044")
    @DisplayName("5: PS of a non-customer is processed up to the register number")
    void psOfNonCustomer() {
        RoutingAnswer answer = decide(ps(0, 2_200, WEST_JAVA).idpel(""));

        assertThat(answer.route()).isEqualTo(RouteKind.CC_REGISTER);
        assertThat(answer.ccRegister()).isEqualTo(CcRegister.PS_NON_CUSTOMER);
    }

    @Test
    @Tag("V-06")
    @Tag("Q-044")
    @DisplayName("6: PS from 1F 2200 to 3F 6600 is processed up to the register number")
    void psAcrossPhases() {
        RoutingAnswer answer = decide(ps(2_200, 6_600, WEST_JAVA));

        assertThat(answer.route()).isEqualTo(RouteKind.CC_REGISTER);
        assertThat(answer.ccRegister()).isEqualTo(CcRegister.PS_CROSS_PHASE);
    }

    @Test
    @Tag("V-07")
    @Tag("Q-041")
    @Tag("A-04")
    @DisplayName("7: PS 1F 22000 goes to the app in Central Java and is outside the policy in West Java")
    void psInCentralJava() {
        RoutingAnswer central = decide(ps(2_200, 22_000, CENTRAL_JAVA));
        RoutingAnswer west = decide(ps(2_200, 22_000, WEST_JAVA));

        assertThat(central.route()).isEqualTo(RouteKind.PLN_MOBILE);
        assertThat(central.rule()).isEqualTo("Q-041");
        assertThat(west.route()).isEqualTo(RouteKind.OUTSIDE_POLICY);
        assertThat(west.ground()).isEqualTo("A-04");
    }

    @Test
    @Tag("V-08")
    @Tag("Q-040")
    @Tag("Q-041")
    @DisplayName("8: PS 1F 11000 goes to the app anywhere, 13900 in Central Java")
    void psAtTheLimit() {
        assertThat(decide(ps(2_200, 11_000, WEST_JAVA)).rule()).isEqualTo("Q-040");
        assertThat(decide(ps(2_200, 11_000, CENTRAL_JAVA)).rule()).isEqualTo("Q-040");
        assertThat(decide(ps(2_200, 13_900, CENTRAL_JAVA)).rule()).isEqualTo("Q-041");
    }

    @Test
    @Tag("V-09")
    @Tag("Q-093")
    @Tag("Q-094")
    @DisplayName("9: PB 1F 11000 that is not verified is guided, then reminded")
    void pbWithoutVerification() {
        RoutingAnswer answer = decide(pb(11_000));

        assertThat(answer.route()).isEqualTo(RouteKind.PLN_MOBILE);
        assertThat(answer.verification()).isEqualTo(Verification.NOT_NEEDED);
        assertThat(answer.reminderAfter()).isTrue();
    }

    @Test
    @Tag("V-10")
    @Tag("A-02")
    @DisplayName("10: PB 3F 10600 is outside the policy")
    void pbThreePhase() {
        RoutingAnswer answer = decide(pb(10_600));

        assertThat(answer.route()).isEqualTo(RouteKind.OUTSIDE_POLICY);
        assertThat(answer.ground()).isEqualTo("A-02");
    }

    @Test
    @Tag("V-11")
    @Tag("Q-011")
    @Tag("A-18")
    @DisplayName("11: a VVIP who does not object goes to the app, one who objects to APKT and Simone")
    void vvip() {
        RoutingDraft vvip = pd(1_300, 2_200).exceptions(ExceptionKind.VVIP);

        assertThat(decide(vvip.objects(null)).route()).isEqualTo(RouteKind.PLN_MOBILE);
        assertThat(decide(vvip.objects(false)).route()).isEqualTo(RouteKind.PLN_MOBILE);
        assertThat(decide(vvip.objects(true)).route()).isEqualTo(RouteKind.APKT_SIMONE);
    }

    @Test
    @Tag("V-12")
    @Tag("Q-083")
    @DisplayName("12: a slow Team Leader means the apology and the promise to call back")
    void slow() {
        assertThat(Scripts.say(ScriptId.S8_SLOW, IBU_PD, INDONESIAN)).contains("mohon maaf", "menelepon Ibu kembali");
    }

    @Test
    @Tag("V-13")
    @Tag("Q-006")
    @DisplayName("13: an outage report is not Niaga")
    void outage() {
        RoutingAnswer answer = PolicyTable.decide(RoutingQuestion.notNiaga(), Ask.SEED);

        assertThat(answer.route()).isEqualTo(RouteKind.NON_NIAGA);
        assertThat(answer.rule()).isEqualTo("Q-006");
        assertThat(answer.missing()).isEmpty();
    }

    @Test
    @Tag("V-14")
    @Tag("Q-095")
    @DisplayName("14: asking why is answered by S10, which needs nothing and changes nothing")
    void why() {
        assertThat(Scripts.slotsOf(ScriptId.S10_WHY, Slots.none(), INDONESIAN)).isEmpty();
        assertThat(Scripts.say(ScriptId.S10_WHY, Slots.none(), INDONESIAN)).contains("satu pintu");
    }

    @Test
    @Tag("V-15")
    @Tag("Q-054")
    @Tag("Q-055")
    @DisplayName("15: not downloaded and alone hears S4 and S5, which promise no callback")
    void alone() {
        String said = Scripts.say(ScriptId.S4_ALONE, IBU_PD, INDONESIAN)
                + Scripts.say(ScriptId.S5_CALL_AGAIN, IBU_PD, INDONESIAN);

        assertThat(said).contains("Play Store", "App Store", "Upgrade Akun", "menelepon PLN 123 lagi");
        assertThat(said).doesNotContain("menelepon Ibu");
    }
}

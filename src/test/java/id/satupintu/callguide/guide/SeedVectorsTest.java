package id.satupintu.callguide.guide;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.policy.CcRegister;
import id.satupintu.policy.ExceptionKind;
import id.satupintu.policy.RouteKind;
import id.satupintu.policy.ScriptId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The vectors straight from the policy, walked in the guide")
class SeedVectorsTest {

    @Test
    @Tag("V-01")
    @Tag("Q-014")
    @DisplayName("1: power increase in Jakarta without a phone goes to APKT and Simone")
    void noPhone() {
        Walk walk = Walk.powerIncrease()
                .say(Question.HAS_APP, Choice.NO_PHONE)
                .say(Question.RELATIVE_PHONE, Choice.NONE)
                .goes(RouteKind.APKT_SIMONE, "Q-014")
                .asks(Question.APKT);
        assertThat(walk.facts().routing().exception()).isEqualTo(ExceptionKind.NO_PHONE);
        assertThat(walk.next().field(FieldName.TARIFF_NOW).orElseThrow().value())
                .isEqualTo("R1");
        walk.fill(
                        Question.APKT,
                        "powerNow",
                        "1300",
                        "tariffNow",
                        "R1",
                        "powerAsked",
                        "2200",
                        "tariffAsked",
                        "R1",
                        "unit",
                        "JAYA",
                        "serviceUnit",
                        "Kebon Jeruk",
                        "phone",
                        "081234567890")
                .says(ScriptId.EXCEPTION_NO_PHONE)
                .say(Question.APKT_NOTE, Choice.NOTED)
                .ends(Outcome.ESCALATED, EndingKind.ESCALATED);
    }

    @Test
    @Tag("V-02")
    @Tag("Q-090")
    @DisplayName("2: the same with a verified account hears S9")
    void verifiedAccount() {
        Walk.powerIncrease()
                .goes(RouteKind.PLN_MOBILE, "Q-040")
                .says(ScriptId.S1_APP_ONLY, ScriptId.S2_HAS_APP)
                .say(Question.HAS_APP, Choice.ALREADY)
                .says(ScriptId.S6_THANKS, ScriptId.S7_VERIFIED)
                .say(Question.ACCOUNT, Choice.VERIFIED)
                .says(ScriptId.S9_CAN_APPLY);
    }

    @Test
    @Tag("V-03")
    @Tag("Q-079")
    @DisplayName("3: the same, not verified, yes: profile, upgrade, hand-over, result, guided request")
    void verifiesNow() {
        Walk.profileOpen()
                .says(ScriptId.PROFILE_PREPARATION)
                .profile("Apsari78")
                .says(ScriptId.GUIDED_UPGRADE)
                .say(Question.UPGRADE, Choice.DONE)
                .handedOver()
                .says(ScriptId.PLEASE_HOLD)
                .decided("APPROVED", "")
                .says(ScriptId.RESULT_ACCEPTED)
                .read(Choice.READ, "APPROVED", "")
                .say(Question.WANT_GUIDE, Choice.GUIDE)
                .say(Question.GUIDE_REQUEST, Choice.SUBMITTED)
                .ends(Outcome.DIRECTED, EndingKind.SUBMITTED);
    }

    @Test
    @Tag("V-04")
    @Tag("Q-082")
    @DisplayName("4: Sagita98 is refused for the name, Apsari78 goes to the TL again as the second attempt")
    void renamed() {
        Walk walk = Walk.withTheTeamLeader().decided("REJECTED", "NAME").read(Choice.AGAIN, "REJECTED", "NAME");

        assertThat(walk.next().fields())
                .filteredOn(Field::open)
                .extracting(Field::name)
                .containsExactly(FieldName.ACCOUNT_NAME);
        assertThat(walk.next().field(FieldName.EMAIL).orElseThrow().value()).isEqualTo("hana@example.com");
        walk.fill(Question.PROFILE, "accountName", "Apsari78");
        assertThat(walk.facts().details().attempt()).isEqualTo(2);
        walk.handedOver().asks(Question.WAITING);
    }

    @Test
    @Tag("V-05")
    @Tag("Q-044")
    @DisplayName("5: a temporary connection without IDPEL ends with the register number")
    void nonCustomer() {
        Walk walk =
                Walk.need(Choice.PS).say(Question.PS_KIND, Choice.NON_CUSTOMER).asks(Question.REGISTER);
        assertThat(walk.facts().routing().ccRegister()).isEqualTo(CcRegister.PS_NON_CUSTOMER);
        walk.fill(Question.REGISTER, "register", "5230012345678")
                .says(ScriptId.REGISTER_NUMBER)
                .say(Question.REGISTER_TOLD, Choice.SAID)
                .ends(Outcome.REGISTERED, EndingKind.REGISTERED);
    }

    @Test
    @Tag("V-06")
    @Tag("Q-044")
    @DisplayName("6: a temporary connection from 2,200 VA to 6,600 VA crosses the phases")
    void crossPhase() {
        Walk walk = Walk.need(Choice.PS)
                .say(Question.PS_KIND, Choice.CUSTOMER)
                .fill(Question.DETAILS, "idpel", "523012345678", "powerNow", "2200", "powerAsked", "6600")
                .asks(Question.REGISTER);
        assertThat(walk.facts().routing().ccRegister()).isEqualTo(CcRegister.PS_CROSS_PHASE);
    }

    @Test
    @Tag("V-07")
    @Tag("Q-041")
    @DisplayName("7: 22,000 VA goes to the application in Central Java and outside the policy in West Java")
    void centralJava() {
        temporary("22000").fill(Question.DETAILS, "province", "33").goes(RouteKind.PLN_MOBILE, "Q-041");
        temporary("22000")
                .fill(Question.DETAILS, "province", "32")
                .asks(Question.OUTSIDE)
                .say(Question.OUTSIDE, Choice.NOTED)
                .asks(Question.RULING_WAIT)
                .say(Question.RULING_WAIT, Choice.LATER)
                .says(ScriptId.OUTSIDE_NOTED, ScriptId.CLOSING)
                .ends(Outcome.OUTSIDE_POLICY, EndingKind.OUTSIDE_POLICY);
    }

    @Test
    @Tag("V-08")
    @Tag("Q-045")
    @DisplayName("8: 11,000 VA goes to the application anywhere, 13,900 VA in Central Java")
    void withinTheLimits() {
        temporary("11000").goes(RouteKind.PLN_MOBILE, "Q-040").asks(Question.HAS_APP);
        temporary("13900").fill(Question.DETAILS, "province", "33").goes(RouteKind.PLN_MOBILE, "Q-041");
    }

    @Test
    @Tag("V-09")
    @Tag("Q-094")
    @DisplayName("9: a new connection of 11,000 VA is guided unverified, then reminded")
    void newConnection() {
        Walk.need(Choice.PB)
                .fill(Question.DETAILS, "powerAsked", "11000")
                .say(Question.HAS_APP, Choice.ALREADY)
                .say(Question.PB_NEXT, Choice.GUIDE)
                .say(Question.GUIDE_REQUEST, Choice.SUBMITTED)
                .says(ScriptId.PB_REMINDER)
                .say(Question.REMINDER, Choice.SAID)
                .ends(Outcome.DIRECTED, EndingKind.SUBMITTED);
    }

    @Test
    @Tag("V-10")
    @Tag("A-02")
    @DisplayName("10: a new connection of 10,600 VA is three-phase and outside the policy")
    void threePhase() {
        Walk.need(Choice.PB)
                .fill(Question.DETAILS, "powerAsked", "10600")
                .goes(RouteKind.OUTSIDE_POLICY, "A-02")
                .asks(Question.OUTSIDE);
    }

    @Test
    @Tag("V-11")
    @Tag("Q-011")
    @Tag("A-18")
    @DisplayName("11: a VVIP who does not object goes to the application, one who objects to APKT")
    void vvip() {
        vvip("NO").asks(Question.HAS_APP).goes(RouteKind.PLN_MOBILE, "Q-040");
        vvip("YES").goes(RouteKind.APKT_SIMONE, "Q-014").asks(Question.APKT);
    }

    @Test
    @Tag("V-12")
    @Tag("Q-083")
    @Tag("Q-084")
    @DisplayName("12: a slow TL leads to S8 and a promise to call back")
    void slow() {
        Walk.withTheTeamLeader()
                .say(Question.WAITING, Choice.SLOW)
                .says(ScriptId.S8_SLOW)
                .fill(Question.PROMISE, "phone", "081234567890")
                .ends(Outcome.DIRECTED, EndingKind.CALLBACK);
    }

    @Test
    @Tag("V-13")
    @Tag("Q-006")
    @DisplayName("13: a report of an outage is not Niaga and ends there")
    void outage() {
        Walk.need(Choice.NON_NIAGA)
                .says(ScriptId.NON_NIAGA)
                .say(Question.NON_NIAGA, Choice.NOTED)
                .ends(Outcome.NON_NIAGA, EndingKind.NON_NIAGA);
    }

    @Test
    @Tag("V-14")
    @Tag("Q-095")
    @DisplayName("14: asking why is noted and the branch goes on where it was")
    void why() {
        Walk walk = Walk.powerIncrease().say(Question.HAS_APP, Choice.NOT_YET);
        walk.asks(Question.DOWNLOAD_CHOICE).say(Question.WHY, Choice.SAID).asks(Question.DOWNLOAD_CHOICE);
        assertThat(walk.facts().askedWhy()).isTrue();
    }

    @Test
    @Tag("V-15")
    @Tag("Q-054")
    @Tag("Q-055")
    @DisplayName("15: not downloaded, tries alone: S4 and S5, no callback, installed unknown")
    void alone() {
        Walk walk = Walk.powerIncrease()
                .say(Question.HAS_APP, Choice.NOT_YET)
                .says(ScriptId.S3_NOW_OR_ALONE)
                .say(Question.DOWNLOAD_CHOICE, Choice.ALONE)
                .says(ScriptId.S4_ALONE, ScriptId.S5_CALL_AGAIN)
                .say(Question.ALONE, Choice.SAID)
                .ends(Outcome.DIRECTED, EndingKind.ALONE);
        assertThat(walk.facts().installed()).isEqualTo("UNKNOWN");
    }

    private static Walk temporary(String powerAsked) {
        return Walk.need(Choice.PS)
                .say(Question.PS_KIND, Choice.CUSTOMER)
                .fill(Question.DETAILS, "idpel", "523012345678", "powerNow", "2200", "powerAsked", powerAsked);
    }

    private static Walk vvip(String objects) {
        return Walk.powerIncrease()
                .say(Question.EXCEPTION, Choice.VVIP)
                .says(ScriptId.ASK_OBJECTION)
                .fill(
                        Question.VVIP,
                        "vvipKind",
                        "POSITION",
                        "position",
                        "Kepala Dinas",
                        "institution",
                        "Pemprov",
                        "objects",
                        objects,
                        "objection",
                        "tidak mau memakai aplikasi");
    }
}

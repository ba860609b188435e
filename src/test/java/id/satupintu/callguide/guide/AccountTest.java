package id.satupintu.callguide.guide;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.policy.RejectReason;
import id.satupintu.policy.RouteKind;
import id.satupintu.policy.ScriptId;
import id.satupintu.policy.Sentence;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AccountTest {

    @Test
    @Tag("Q-060")
    @Tag("Q-066")
    void aCallerWhoIsNotSureIsToldHowToSee() {
        Walk.powerIncrease()
                .say(Question.HAS_APP, Choice.ALREADY)
                .say(Question.ACCOUNT, Choice.UNSURE)
                .says(ScriptId.HOW_TO_VERIFY)
                .say(Question.HOW_TO_SEE, Choice.VERIFIED)
                .says(ScriptId.S9_CAN_APPLY)
                .say(Question.WANT_GUIDE, Choice.ALONE)
                .ends(Outcome.DIRECTED, EndingKind.VERIFIED);
    }

    @Test
    @Tag("A-16")
    void aCallerWhoNeedsNothingMoreIsOfferedHelpOnce() {
        Walk.powerIncrease()
                .say(Question.HAS_APP, Choice.ALREADY)
                .say(Question.ACCOUNT, Choice.NO_HELP)
                .says(ScriptId.SELF_SERVICE)
                .say(Question.SELF_SERVICE, Choice.SAID)
                .ends(Outcome.DIRECTED, EndingKind.SELF_SERVICE);
    }

    @Test
    @Tag("A-11")
    @Tag("Q-085")
    @Tag("A-15")
    void whoeverDoesNotVerifyNowHearsTheStepsAndIsNotPromisedACall() {
        Walk.powerIncrease()
                .say(Question.HAS_APP, Choice.ALREADY)
                .say(Question.ACCOUNT, Choice.NOT_VERIFIED)
                .say(Question.VERIFY_NOW, Choice.NO)
                .says(ScriptId.VERIFY_LATER)
                .say(Question.VERIFY_LATER, Choice.SAID)
                .ends(Outcome.DIRECTED, EndingKind.VERIFY_LATER);
    }

    @Test
    @Tag("A-33")
    void whoHasNoKtpAndCannotWaitGoesToTheTeamLeader() {
        Walk urgent = Walk.powerIncrease()
                .say(Question.HAS_APP, Choice.ALREADY)
                .say(Question.ACCOUNT, Choice.NOT_VERIFIED)
                .say(Question.VERIFY_NOW, Choice.NO_KTP)
                .say(Question.NO_KTP, Choice.LOST)
                .say(Question.VERIFY_LATER, Choice.HARD_COMPLAINT)
                .fill(Question.HARD_COMPLAINT, "criterion", "SAFETY", "complaint", "kabel terkelupas")
                .asks(Question.CONFIRM_WAIT)
                .goes(RouteKind.PLN_MOBILE, "Q-040");
        urgent.told("confirmation", "CONFIRMED")
                .hears(Question.CONFIRM, "confirmation", "CONFIRMED")
                .asks(Question.APKT)
                .goes(RouteKind.APKT_SIMONE, "Q-014");
    }

    @Test
    @Tag("A-33")
    void withoutAKtpTheReasonIsNoted() {
        Walk walk = Walk.powerIncrease()
                .say(Question.HAS_APP, Choice.ALREADY)
                .say(Question.ACCOUNT, Choice.NOT_VERIFIED)
                .say(Question.VERIFY_NOW, Choice.NO_KTP)
                .say(Question.NO_KTP, Choice.LOST)
                .say(Question.VERIFY_LATER, Choice.SAID)
                .ends(Outcome.DIRECTED, EndingKind.VERIFY_LATER);
        assertThat(walk.facts().details().reason()).isEqualTo("LOST");
    }

    @Test
    @Tag("Q-057")
    void onlyWhoHadTheApplicationIsThankedForIt() {
        Walk.powerIncrease()
                .say(Question.HAS_APP, Choice.NOT_YET)
                .say(Question.DOWNLOAD_CHOICE, Choice.NOW)
                .say(Question.GUIDED_DOWNLOAD, Choice.INSTALLED)
                .says(ScriptId.S7_VERIFIED);
    }

    @Test
    @Tag("A-14")
    void aNewConnectionMayVerifyButNeedNot() {
        Walk.need(Choice.PB)
                .fill(Question.DETAILS, "powerAsked", "2200")
                .say(Question.HAS_APP, Choice.ALREADY)
                .say(Question.PB_NEXT, Choice.VERIFY)
                .asks(Question.PROFILE);
    }

    @Test
    @Tag("Q-094")
    void aVerifiedApplicantOfANewConnectionNeedsNoReminder() {
        Walk.need(Choice.PB)
                .fill(Question.DETAILS, "powerAsked", "2200")
                .say(Question.HAS_APP, Choice.ALREADY)
                .say(Question.PB_NEXT, Choice.VERIFIED)
                .say(Question.WANT_GUIDE, Choice.GUIDE)
                .say(Question.GUIDE_REQUEST, Choice.SUBMITTED)
                .ends(Outcome.DIRECTED, EndingKind.SUBMITTED);
    }

    @Test
    @Tag("Q-075")
    void theProfileBeginsWithThePhoneOfTheCaller() {
        assertThat(Walk.profileOpen()
                        .next()
                        .field(FieldName.PHONE)
                        .orElseThrow()
                        .value())
                .isEqualTo("081234567890");
    }

    @Test
    @Tag("Q-082")
    void aRejectionNamesItsReasonsAndCanBeCorrectedLater() {
        Walk walk = Walk.withTheTeamLeader().decided("REJECTED", "NAME,EMAIL");
        assertThat(walk.next().reasons()).containsExactly(RejectReason.NAME, RejectReason.EMAIL);
        walk.read(Choice.READ, "REJECTED", "NAME,EMAIL")
                .asks(Question.AFTER_REJECTION)
                .say(Question.AFTER_REJECTION, Choice.LATER)
                .says(ScriptId.VERIFY_LATER);
    }

    @Test
    @Tag("Q-065")
    void aBadPhotoOpensNoFieldAndCanBeSentAgainAtOnce() {
        Walk walk = Walk.withTheTeamLeader()
                .decided("REJECTED", "KTP_PHOTO")
                .read(Choice.READ, "REJECTED", "KTP_PHOTO")
                .say(Question.AFTER_REJECTION, Choice.AGAIN)
                .asks(Question.PROFILE);
        assertThat(walk.next().fields()).noneMatch(Field::open);
        walk.fill(Question.PROFILE).handedOver().asks(Question.WAITING);
    }

    @Test
    @Tag("A-35")
    void anApprovalWhoseBannerStillShowsIsLookedAtAgainAndCalledBack() {
        Walk approved = Walk.withTheTeamLeader()
                .decided("APPROVED", "")
                .read(Choice.READ, "APPROVED", "")
                .asks(Question.WANT_GUIDE)
                .say(Question.WANT_GUIDE, Choice.STILL)
                .asks(Question.BANNER);
        approved.say(Question.BANNER, Choice.STILL).asks(Question.PROMISE);
        approved.back()
                .say(Question.BANNER, Choice.GONE)
                .asks(Question.WANT_GUIDE)
                .say(Question.WANT_GUIDE, Choice.ALONE)
                .asks(Question.ANOTHER);
    }

    @Test
    @Tag("A-02")
    void aPhaseThatIsSaidStandsAgainstTheOneOfTheStep() {
        Walk said = Walk.need(Choice.PB).fill(Question.DETAILS, "powerAsked", "11000", "phaseAsked", "3");

        said.goes(RouteKind.OUTSIDE_POLICY, "A-02");
        assertThat(said.facts().routing().notes()).extracting(Sentence::key).containsExactly("policy.note.otherPhase");
        Walk.need(Choice.PB)
                .fill(Question.DETAILS, "powerAsked", "11000", "phaseAsked", "")
                .goes(RouteKind.PLN_MOBILE, "Q-040");
    }

    @Test
    @Tag("A-35")
    void anApprovalThatTheApplicationDoesNotShowEndsInACallback() {
        Walk.withTheTeamLeader()
                .decided("APPROVED_NOT_APPLIED", "")
                .says(ScriptId.RESULT_NOT_APPLIED)
                .read(Choice.READ, "APPROVED_NOT_APPLIED", "")
                .say(Question.BANNER, Choice.STILL)
                .asks(Question.PROMISE)
                .fill(Question.PROMISE, "phone", "081234567890")
                .asks(Question.ANOTHER);
    }

    @Test
    @Tag("Q-083")
    void whenTheHouseSaysSlowTheApologyTakesThePlaceOfTheWait() {
        Walk walk = Walk.withTheTeamLeader();
        walk.answers().add(Answer.of(Question.DECISION, Map.of("status", "WAITING", "slow", "YES")));
        walk.asks(Question.PROMISE).says(ScriptId.S8_SLOW);
    }

    @Test
    @Tag("A-27")
    void aResultThatComesAfterThePromiseIsStillRead() {
        Walk.withTheTeamLeader()
                .say(Question.WAITING, Choice.SLOW)
                .fill(Question.PROMISE, "phone", "081234567890")
                .asks(Question.ANOTHER)
                .decided("APPROVED", "")
                .asks(Question.RESULT);
    }

    @Test
    @Tag("Q-080")
    void whatWasReadWrongIsCorrectedWhileTheTeamLeaderLooksAndTheNikIsNotAmongIt() {
        Walk walk =
                Walk.withTheTeamLeader().say(Question.WAITING, Choice.CORRECT).asks(Question.CORRECTION);

        assertThat(walk.next().fields())
                .allMatch(Field::open)
                .allMatch(field -> field.value() != null)
                .extracting(Field::name)
                .containsExactly("ktpName", "accountName", "phone", "email");
        assertThat(Back.from(walk.answers())).isPresent();
        walk.fill(
                        Question.CORRECTION,
                        "ktpName",
                        "Hana Apsari Namira",
                        "accountName",
                        "Hana Apsari",
                        "phone",
                        "081234567890",
                        "email",
                        "hana@example.com")
                .asks(Question.WAITING);
        assertThat(Back.from(walk.answers())).isEmpty();
        assertThat(Profile.of(walk.answers()).orElseThrow().accountName()).isEqualTo("Hana Apsari");
    }

    @Test
    void aDecisionThatComesWhileItIsBeingCorrectedIsReadAtOnce() {
        Walk.withTheTeamLeader()
                .say(Question.WAITING, Choice.CORRECT)
                .decided("APPROVED", "")
                .asks(Question.RESULT);
    }

    @Test
    void aWithdrawnHandOverLeadsBackToTheUpgrade() {
        Walk.withTheTeamLeader().say(Question.WAITING, Choice.WITHDRAW).asks(Question.UPGRADE);
    }

    @Test
    @Tag("A-26")
    void thePromiseKnowsTheClockOfTheConnectionWhereItsProvinceWasTold() {
        GuideStep promise = Walk.need(Choice.PS)
                .say(Question.PS_KIND, Choice.CUSTOMER)
                .fill(Question.DETAILS, "idpel", "523012345678", "powerAsked", "22000")
                .fill(Question.DETAILS, "province", "33")
                .say(Question.HAS_APP, Choice.ALREADY)
                .say(Question.ACCOUNT, Choice.NOT_VERIFIED)
                .say(Question.VERIFY_NOW, Choice.YES)
                .profile("Apsari78")
                .say(Question.UPGRADE, Choice.DONE)
                .handedOver()
                .say(Question.WAITING, Choice.SLOW)
                .next();

        assertThat(promise.fields())
                .filteredOn(field -> field.name().equals(FieldName.ZONE))
                .singleElement()
                .satisfies(zone -> {
                    assertThat(zone.value()).isEqualTo("WIB");
                    assertThat(zone.codes()).containsExactly("WIB", "WITA", "WIT");
                    assertThat(zone.required()).isFalse();
                });
    }
}

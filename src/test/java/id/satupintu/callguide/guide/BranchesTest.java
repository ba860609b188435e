package id.satupintu.callguide.guide;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.policy.ExceptionKind;
import id.satupintu.policy.RouteKind;
import id.satupintu.policy.ScriptId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BranchesTest {

    @Test
    @Tag("Q-030")
    @Tag("Q-031")
    @Tag("Q-032")
    void aCallOpensWithGreetingNameAndOffer() {
        assertThat(Guide.next(java.util.List.of(), Walk.EDITION).question()).isEqualTo(Question.GREETING);
        Walk.greeted().asks(Question.NEED).says(ScriptId.OFFER_HELP);
    }

    @Test
    @Tag("Q-043")
    @Tag("A-41")
    void temporaryConnectionsSettleTheirCriteriaBeforeAnythingElse() {
        Walk.need(Choice.PS).asks(Question.PS_KIND).says(ScriptId.ASK_PS_KIND);
    }

    @Test
    @Tag("Q-043")
    void aCustomerAcrossPhasesIsAskedForTheIdpelAtMost() {
        Walk walk = Walk.need(Choice.PS).say(Question.PS_KIND, Choice.CROSS_PHASE);
        if (walk.next().question() == Question.DETAILS) {
            walk.fill(Question.DETAILS, "idpel", "523012345678");
        }
        walk.asks(Question.REGISTER);
    }

    @Test
    void onlyWhatTheRouteDependsOnMustBeFilledIn() {
        assertThat(Walk.need(Choice.PB).next().fields())
                .extracting(Field::name)
                .containsExactly("powerAsked", "phaseAsked");
        assertThat(Walk.need(Choice.PB).next().fields())
                .filteredOn(Field::required)
                .extracting(Field::name)
                .containsExactly("powerAsked");
        assertThat(Walk.need(Choice.PD).next().fields())
                .filteredOn(Field::required)
                .extracting(Field::name)
                .containsExactly("powerAsked");
    }

    @Test
    @Tag("A-39")
    void lessPowerThanNowIsNotNiaga() {
        Walk.need(Choice.PD)
                .fill(Question.DETAILS, "powerNow", "2200", "powerAsked", "1300")
                .asks(Question.NON_NIAGA)
                .say(Question.NON_NIAGA, Choice.NOTED)
                .ends(Outcome.NON_NIAGA, EndingKind.NON_NIAGA);
    }

    @Test
    @Tag("Q-053")
    @Tag("A-20")
    void aGuidedDownloadThatFindsAnUnsupportedPhoneBecomesAnExceptionInTheSameCall() {
        Walk walk = Walk.powerIncrease()
                .say(Question.HAS_APP, Choice.NOT_YET)
                .say(Question.DOWNLOAD_CHOICE, Choice.NOW)
                .says(ScriptId.ASK_PHONE_TYPE, ScriptId.GUIDED_DOWNLOAD)
                .say(Question.GUIDED_DOWNLOAD, Choice.UNSUPPORTED)
                .says(ScriptId.PHONE_UNSUPPORTED)
                .fill(Question.PHONE_UNSUPPORTED, "phoneTrouble", "OLD_SYSTEM", "phoneModel", "Samsung J1")
                .goes(RouteKind.APKT_SIMONE, "Q-014");
        assertThat(walk.facts().routing().exception()).isEqualTo(ExceptionKind.PHONE_UNSUPPORTED);
        assertThat(walk.facts().installed()).isEqualTo("NO");
        assertThat(walk.facts().choice()).isEqualTo("NOW");
    }

    @Test
    @Tag("A-23")
    void aRelativesPhoneLeadsToTheDownload() {
        Walk.powerIncrease()
                .say(Question.HAS_APP, Choice.NO_PHONE)
                .says(ScriptId.RELATIVE_PHONE)
                .say(Question.RELATIVE_PHONE, Choice.USABLE)
                .asks(Question.DOWNLOAD_CHOICE);
    }

    @Test
    @Tag("A-24")
    void anAbandonedDownloadIsLeftToTheCaller() {
        Walk.powerIncrease()
                .say(Question.HAS_APP, Choice.NOT_YET)
                .say(Question.DOWNLOAD_CHOICE, Choice.NOW)
                .say(Question.GUIDED_DOWNLOAD, Choice.ABANDONED)
                .says(ScriptId.S4_ALONE, ScriptId.S5_CALL_AGAIN);
    }

    @Test
    @Tag("A-17")
    void aRefusalHearsWhyIsOfferedOnceMoreAndThenStands() {
        Walk walk = Walk.powerIncrease()
                .say(Question.HAS_APP, Choice.REFUSES)
                .says(ScriptId.S10_WHY, ScriptId.OFFER_AGAIN)
                .say(Question.WHY_OFFER, Choice.WILLING)
                .asks(Question.HAS_APP)
                .say(Question.HAS_APP, Choice.REFUSES)
                .asks(Question.DECLINED)
                .say(Question.DECLINED, Choice.DISTRUST)
                .ends(Outcome.DECLINED, EndingKind.DECLINED);
        assertThat(walk.facts().choice()).isEqualTo("DECLINED");
        assertThat(walk.facts().details().reason()).isEqualTo("DISTRUST");
    }

    @Test
    @Tag("A-17")
    @Tag("A-19")
    void aHardComplaintAfterARefusalIsConfirmedByTheTeamLeaderFirst() {
        Walk walk = Walk.powerIncrease()
                .say(Question.HAS_APP, Choice.REFUSES)
                .say(Question.WHY_OFFER, Choice.HARD_COMPLAINT);
        walk.fill(Question.HARD_COMPLAINT, "criterion", "MEDIA", "complaint", "akan ke media")
                .goes(RouteKind.PLN_MOBILE, "Q-040")
                .asks(Question.CONFIRM_WAIT)
                .told("confirmation", "CONFIRMED")
                .asks(Question.CONFIRM)
                .says(ScriptId.COMPLAINT_TAKEN)
                .hears(Question.CONFIRM, "confirmation", "CONFIRMED")
                .goes(RouteKind.APKT_SIMONE, "Q-014")
                .asks(Question.APKT);
    }

    @Test
    @Tag("A-17")
    void aComplaintThatTheTeamLeaderDoesNotTakeLeavesTheRefusalAsItIs() {
        Walk.powerIncrease()
                .say(Question.HAS_APP, Choice.REFUSES)
                .say(Question.WHY_OFFER, Choice.HARD_COMPLAINT)
                .fill(Question.HARD_COMPLAINT, "criterion", "MEDIA", "complaint", "akan ke media")
                .told("confirmation", "NOT_CONFIRMED")
                .says(ScriptId.COMPLAINT_NOT_TAKEN)
                .hears(Question.CONFIRM, "confirmation", "NOT_CONFIRMED")
                .asks(Question.DECLINED)
                .say(Question.DECLINED, Choice.OTHER)
                .ends(Outcome.DECLINED, EndingKind.DECLINED);
    }

    @Test
    @Tag("A-17")
    void whoeverRefusedOnceIsConfirmedFirstWhicheverKeyNamedTheComplaint() {
        Walk.powerIncrease()
                .say(Question.HAS_APP, Choice.REFUSES)
                .say(Question.WHY_OFFER, Choice.WILLING)
                .say(Question.EXCEPTION, Choice.HARD_COMPLAINT)
                .fill(Question.HARD_COMPLAINT, "criterion", "MEDIA", "complaint", "akan ke media")
                .asks(Question.CONFIRM_WAIT)
                .say(Question.CONFIRM_WAIT, Choice.WITHDRAW)
                .asks(Question.HAS_APP);
    }

    @Test
    @Tag("Q-012")
    @Tag("A-19")
    void aHardComplaintOutsideARefusalIsEffectiveAtOnce() {
        Walk walk = Walk.powerIncrease().say(Question.EXCEPTION, Choice.HARD_COMPLAINT);
        walk.fill(Question.HARD_COMPLAINT, "criterion", "SAFETY", "complaint", "kabel jatuh")
                .asks(Question.APKT);
    }

    @Test
    @Tag("Q-013")
    @Tag("A-20")
    void theRegisterNumberGoesBeforeAnyOtherException() {
        Walk.need(Choice.PS)
                .say(Question.EXCEPTION, Choice.HARD_COMPLAINT)
                .fill(Question.HARD_COMPLAINT, "criterion", "SAFETY", "complaint", "kabel jatuh")
                .say(Question.PS_KIND, Choice.NON_CUSTOMER)
                .asks(Question.REGISTER);
    }

    @Test
    @Tag("A-04")
    void outsideThePolicyThePowerCanBeChanged() {
        Walk.need(Choice.PB)
                .fill(Question.DETAILS, "powerAsked", "13900")
                .asks(Question.OUTSIDE)
                .say(Question.OUTSIDE, Choice.CHANGE)
                .asks(Question.DETAILS)
                .fill(Question.DETAILS, "powerAsked", "11000")
                .asks(Question.HAS_APP);
    }

    @Test
    @Tag("A-36")
    void aSecondRequestBeginsWithTheNeedAndKeepsTheName() {
        Walk walk = Walk.need(Choice.NON_NIAGA)
                .say(Question.NON_NIAGA, Choice.NOTED)
                .say(Question.ANOTHER, Choice.YES)
                .asks(Question.NEED)
                .say(Question.NEED, Choice.PB);
        assertThat(RequestFacts.of(walk.answers(), Walk.EDITION)).hasSize(2);
    }

    @Test
    void nothingElseEndsTheCall() {
        Walk.need(Choice.NON_NIAGA)
                .say(Question.NON_NIAGA, Choice.NOTED)
                .says(ScriptId.CLOSING)
                .say(Question.ANOTHER, Choice.NO)
                .asks(Question.GOODBYE);
    }
}

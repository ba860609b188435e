package id.satupintu.callguide.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BackAndAcceptanceTest {

    @Test
    void goingBackTakesAwayTheLastAnswerOnly() {
        Walk walk = Walk.powerIncrease().say(Question.HAS_APP, Choice.ALREADY).back();
        walk.asks(Question.HAS_APP);
        assertThat(walk.facts().details().powerAsked()).isEqualTo(2200);
    }

    @Test
    @Tag("Q-095")
    void goingBackPassesOverTheReasonWhy() {
        Walk walk = Walk.powerIncrease()
                .say(Question.HAS_APP, Choice.NOT_YET)
                .say(Question.WHY, Choice.SAID)
                .back();
        walk.asks(Question.HAS_APP);
        assertThat(walk.facts().askedWhy()).isTrue();
    }

    @Test
    void goingBackStopsAtWhatIsWithTheTeamLeader() {
        assertThat(Back.from(Walk.withTheTeamLeader().answers())).isEmpty();
    }

    @Test
    void aNamedExceptionCanBeTakenBack() {
        Walk.powerIncrease()
                .say(Question.EXCEPTION, Choice.VVIP)
                .asks(Question.VVIP)
                .back()
                .asks(Question.HAS_APP);
    }

    @Test
    void anAnswerToAnotherQuestionIsRefused() {
        assertThat(Walk.greeted()
                        .refused(Answer.of(Question.HAS_APP, Choice.ALREADY))
                        .code())
                .isEqualTo("other-question");
    }

    @Test
    void aChoiceThatIsNotOfferedIsRefused() {
        assertThat(Walk.greeted().refused(Answer.of(Question.NEED, Choice.NOW)).code())
                .isEqualTo("no-such-choice");
    }

    @Test
    @Tag("Q-017")
    void aRegisterNumberHasEightToTwentyDigits() {
        Walk walk = Walk.need(Choice.PS).say(Question.PS_KIND, Choice.NON_CUSTOMER);
        assertThat(walk.refused(Answer.of(Question.REGISTER, Map.of("register", "1234567"))))
                .isEqualTo(new Refusal("register", "register"));
        assertThat(walk.refused(Answer.of(Question.REGISTER, Map.of()))).isEqualTo(new Refusal("register", "required"));
    }

    @Test
    void anIdpelHasTwelveDigitsAndAPowerIsANumber() {
        Walk walk = Walk.need(Choice.PD);
        assertThat(walk.refused(Answer.of(Question.DETAILS, Map.of("powerAsked", "2200", "idpel", "1234")))
                        .field())
                .isEqualTo("idpel");
        assertThat(walk.refused(Answer.of(Question.DETAILS, Map.of("powerAsked", "banyak")))
                        .field())
                .isEqualTo("powerAsked");
    }

    @Test
    void aNikThatCannotBeOneIsRefusedBesideItsField() {
        Answer answer = Answer.of(
                Question.PROFILE,
                Map.of(
                        "ktpName", "Hana",
                        "accountName", "Hana1",
                        "phone", "081234567890",
                        "email", "h@example.com",
                        "nik", "317401"));
        assertThat(Walk.profileOpen().refused(answer)).isEqualTo(new Refusal("nik", "nik"));
    }

    @Test
    void anAnswerWrittenOutSaysNothingOfTheCaller() {
        assertThat(Answer.of(Question.NAME, Map.of("name", "Hana")).toString()).isEqualTo("Answer[NAME]");
    }

    @Test
    @Tag("Q-011")
    void exceptionsCannotBeNamedForWhatIsNotNiagaOrAlreadyWithTheTeamLeader() {
        assertThat(Acceptance.exceptionsOpen(Walk.greeted().answers(), Walk.EDITION))
                .isFalse();
        assertThat(Acceptance.exceptionsOpen(Walk.powerIncrease().answers(), Walk.EDITION))
                .isTrue();
        assertThat(Acceptance.exceptionsOpen(Walk.withTheTeamLeader().answers(), Walk.EDITION))
                .isFalse();
    }
}

package id.satupintu.callguide.guide;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.policy.RouteKind;
import id.satupintu.policy.ScriptId;
import java.util.HashMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Outside the policy")
class RulingTest {

    private static Walk asked() {
        return Walk.need(Choice.PB)
                .fill(Question.DETAILS, "powerAsked", "13900")
                .say(Question.OUTSIDE, Choice.NOTED)
                .asks(Question.RULING_WAIT);
    }

    private static Walk ruled(String verdict) {
        return asked().told("ruling", verdict).asks(Question.RULING).hears(Question.RULING, "ruling", verdict);
    }

    @Test
    @Tag("A-01")
    @DisplayName("nothing is promised while the TL is asked")
    void waits() {
        asked().says(ScriptId.RULING_HOLD);
        assertThat(asked().facts().outcome()).isEqualTo(Outcome.UNFINISHED);
    }

    @Test
    @Tag("A-01")
    @DisplayName("the caller who is to try PLN Mobile goes the way of the application")
    void tryApp() {
        ruled("TRY_APP")
                .asks(Question.HAS_APP)
                .say(Question.HAS_APP, Choice.NOT_YET)
                .say(Question.DOWNLOAD_CHOICE, Choice.ALONE)
                .say(Question.ALONE, Choice.SAID)
                .goes(RouteKind.OUTSIDE_POLICY, "A-01")
                .ends(Outcome.OUTSIDE_POLICY, EndingKind.RULED_APP);
    }

    @Test
    @Tag("A-01")
    @Tag("Q-092")
    @DisplayName("an increase that is to try PLN Mobile has its account verified first, a new connection has not")
    void tryAppVerifiedFirst() {
        Walk.need(Choice.PD)
                .fill(Question.DETAILS, "powerNow", "7700", "powerAsked", "13900")
                .say(Question.OUTSIDE, Choice.NOTED)
                .told("ruling", "TRY_APP")
                .hears(Question.RULING, "ruling", "TRY_APP")
                .say(Question.HAS_APP, Choice.ALREADY)
                .asks(Question.ACCOUNT)
                .says(ScriptId.S6_THANKS, ScriptId.S7_VERIFIED);
        ruled("TRY_APP").say(Question.HAS_APP, Choice.ALREADY).asks(Question.PB_NEXT);
    }

    @Test
    @Tag("A-01")
    @Tag("A-22")
    @DisplayName("a note to the unit has the form of APKT and no register number")
    void unitNote() {
        ruled("UNIT_NOTE")
                .asks(Question.APKT)
                .fill(
                        Question.APKT,
                        "powerAsked",
                        "13900",
                        "tariffAsked",
                        "R3",
                        "unit",
                        "JAYA",
                        "serviceUnit",
                        "ULP Menteng",
                        "phone",
                        "081234567890")
                .asks(Question.APKT_NOTE)
                .says(ScriptId.UNIT_FOLLOWS_UP)
                .say(Question.APKT_NOTE, Choice.NOTED)
                .ends(Outcome.OUTSIDE_POLICY, EndingKind.RULED_NOTE);
    }

    @Test
    @Tag("A-01")
    @Tag("Q-017")
    @DisplayName("the usual service ends with the register number")
    void ccService() {
        ruled("CC_SERVICE")
                .asks(Question.REGISTER)
                .fill(Question.REGISTER, "register", "5312345678901")
                .say(Question.REGISTER_TOLD, Choice.SAID)
                .ends(Outcome.OUTSIDE_POLICY, EndingKind.RULED_CC);
    }

    @Test
    @Tag("A-04")
    @DisplayName("a question that is taken back can be asked again, or the power changed")
    void takenBack() {
        asked().say(Question.RULING_WAIT, Choice.WITHDRAW)
                .asks(Question.OUTSIDE)
                .say(Question.OUTSIDE, Choice.CHANGE)
                .asks(Question.DETAILS);
    }

    @Test
    @Tag("Q-017")
    @DisplayName("a register number that has come by itself stands in the field already")
    void registerByItself() {
        Walk walk = ruled("CC_SERVICE").told("register", "5312345678901");

        assertThat(walk.next().field("register").orElseThrow().value()).isEqualTo("5312345678901");
    }

    @ParameterizedTest
    @CsvSource({
        "VVIP, vvipKind=ACCESS;institution=Pemprov;position=Ajudan;objects=NO, accessTo",
        "VVIP, vvipKind=POSITION;institution=Pemprov;position=Camat;objects=YES, objection",
        "VVIP, vvipKind=POSITION;position=Camat;objects=NO, institution",
        "HARD_COMPLAINT, criterion=MEDIA, complaint",
        "HARD_COMPLAINT, complaint=marah, criterion"
    })
    @Tag("Q-011")
    @Tag("Q-012")
    @DisplayName("no evidence is left out: each half is asked for at its field")
    void evidence(Choice kind, String typed, String missing) {
        Walk walk = Walk.powerIncrease().say(Question.EXCEPTION, kind);
        var values = new HashMap<String, String>();
        for (String pair : typed.split(";")) {
            values.put(pair.split("=")[0], pair.split("=")[1]);
        }

        assertThat(walk.refused(Answer.of(walk.next().question(), values))).isEqualTo(new Refusal(missing, "required"));
    }

    @ParameterizedTest
    @CsvSource({"phoneTrouble=OLD_SYSTEM, phoneModel", "phoneTrouble=OTHER;phoneModel=Evercoss, troubleWords"})
    @Tag("Q-010")
    @Tag("A-24")
    @DisplayName("an unsupported phone is named, and why it is none in words where no code says it")
    void phone(String typed, String missing) {
        Walk walk = Walk.powerIncrease().say(Question.HAS_APP, Choice.UNSUPPORTED);
        var values = new HashMap<String, String>();
        for (String pair : typed.split(";")) {
            values.put(pair.split("=")[0], pair.split("=")[1]);
        }

        assertThat(walk.refused(Answer.of(Question.PHONE_UNSUPPORTED, values)))
                .isEqualTo(new Refusal(missing, "required"));
    }
}

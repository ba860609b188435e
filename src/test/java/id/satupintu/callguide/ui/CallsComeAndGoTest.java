package id.satupintu.callguide.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import id.satupintu.access.Actor;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Question;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Several requests, lost lines, steps back, and screens that come back. */
class CallsComeAndGoTest extends AtTheCockpit {

    @Test
    @Tag("A-36")
    void aSecondRequestBeginsWithTheNeedAndTellsOnlyItsOwnAnswers() {
        aCallFromIbuHana();
        press("4");
        press("Enter");

        press("1");

        asked(Question.NEED);
        says("apa lagi yang bisa saya bantu");
        assertThat(guide()).doesNotContain("Bukan Niaga ·");
        press("3");
        press("3");
        type("register", "5312345678901");
        press("Enter");
        press("Enter");
        press("2");
        assertThat(idle()).isTrue();
    }

    @Test
    @Tag("A-37")
    void aLostCallIsGoneOnWithAtTheSameStepByOneKey() {
        aPowerIncrease();

        press("T");
        assertThat(idle()).isTrue();
        assertThat(screen()).contains("Panggilan disimpan", "Hana", "0812••••" + phone.substring(8));
        assertThat(keys()).contains("N", "L");
        press("L");

        asked(Question.HAS_APP);
    }

    @Test
    void anUnfinishedCallIsClosedOnlyWhenThatIsSaidTwice() {
        aPowerIncrease();

        press("X");
        assertThat(screen()).contains("Tekan X sekali lagi");
        press("W");
        press("X");
        asked(Question.HAS_APP);
        press("X");

        assertThat(idle()).isTrue();
    }

    @Test
    @Tag("Q-027")
    void anUnfinishedExceptionIsNotClosedAndSaysAtOnceWhatIsMissing() {
        aPowerIncrease();
        press("3");
        press("2");
        asked(Question.APKT);

        press("X");
        assertThat(screen()).contains("Pengecualian belum lengkap, masih perlu: unit, unit pelayanan.");
        press("X");
        asked(Question.APKT);
    }

    @Test
    void aStepBackShowsWhatWasTyped() {
        aPowerIncrease();

        press("Backspace");

        asked(Question.DETAILS);
        assertThat(value("powerNow")).isEqualTo("1300");
        assertThat(value("powerAsked")).isEqualTo("2200");
    }

    @Test
    void aHalfTypedFormIsThereAfterAReload() {
        theProfileIsOpen();
        type("ktpName", "Hana Aps");
        type("email", "hana@ex");

        reload();

        asked(Question.PROFILE);
        assertThat(value("ktpName")).isEqualTo("Hana Aps");
        assertThat(value("email")).isEqualTo("hana@ex");
        assertThat(value("phone")).isEqualTo(phone);
    }

    @Test
    @Tag("A-28")
    void aTypedNikComesBackMaskedAndIsHandedOverAllTheSame() {
        theProfileIsOpen();
        theProfileIsRead("Apsari78");

        reload();

        assertThat(value("nik")).isEqualTo("••••••••••••" + nik.substring(12));
        assertThat(below("nik")).contains("tersegel");
        press("Enter");
        press("1");
        asked(Question.WAITING);
    }

    @Test
    void whatTheBrowserKeptWhileTheServerWasAwayIsTypedAgain() {
        theProfileIsOpen();
        type("ktpName", "Hana");

        unsent("ktpName", "Hana Apsari Namira");

        assertThat(value("ktpName")).isEqualTo("Hana Apsari Namira");
        assertThat(call().drafts()).containsEntry("ktpName", "Hana Apsari Namira");
    }

    @Test
    void whatWasChosenStandsAfterAReloadToo() {
        aCallFromIbuHana();
        press("Backspace");
        choose("salutation", "BAPAK");

        reload();

        assertThat(value("salutation")).isEqualTo("BAPAK");
    }

    @Test
    void anAnswerGivenElsewhereMovesThisScreenAndSaysSo() {
        aPowerIncrease();
        calls.answer(call().id(), Answer.of(Question.HAS_APP, Choice.ALREADY));

        press("2");

        asked(Question.ACCOUNT);
        assertThat(screen()).contains("sudah berada di langkah lain");
    }

    @Test
    void aChoiceThatDidNotStandCanBeChosenAgain() {
        aPowerIncrease();
        calls.callerGone(call().id());
        calls.close(records.open().getFirst().head().id());

        test(find(Button.class).withText("Sudah").single()).click();

        assertThat(idle()).isTrue();
        assertThat(screen()).contains("Panggilan ini sudah ditutup");
    }

    @Test
    void aResultOfALostCallIsCountedUntilItIsReadOut() {
        int before = unread();
        aRequestWithTheTeamLeader("Apsari78");
        theTeamLeaderApproves();
        press("T");

        eventually(() -> assertThat(screen()).contains("belum dibacakan: " + (before + 1)));

        press("L");
        asked(Question.RESULT);
        press("Enter");
        threePulses();
        assertThat(screen()).doesNotContain("belum dibacakan: " + (before + 1));
        assertThat(unread()).isEqualTo(before);
    }

    private int unread() {
        return unread.open(Actor.current().scope(), null).size();
    }

    private void unsent(String field, String value) {
        var data = JsonMapper.shared().createObjectNode();
        data.putObject("event.detail").put(field, value);
        fire(find(StepForm.class).single(), "unsent", data);
    }
}

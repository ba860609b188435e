package id.satupintu.callguide.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import id.satupintu.SatuPintu;
import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.access.WithStaff;
import id.satupintu.callguide.CallDesk;
import id.satupintu.callguide.CallId;
import id.satupintu.callguide.FloorDesk;
import id.satupintu.callguide.StartCall;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Question;
import id.satupintu.shell.FreshnessBadge;
import id.satupintu.testing.ScreenTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.json.JsonMapper;

/** A Team Leader or manager reads along in a call that goes on, and can change nothing. */
@ScreenTest
@ViewPackages(classes = SatuPintu.class)
@WithStaff("tl")
class WatchViewTest extends SpringBrowserlessTest {

    @Autowired
    CallDesk calls;

    @Autowired
    FloorDesk floor;

    @Autowired
    ActingStaff acting;

    private CallId call;

    @BeforeEach
    void aCallGoesOn() {
        call = acting.as(
                "cso2", () -> calls.start(StartCall.byPhone("081234567890")).id());
        say(
                Answer.of(Question.GREETING, Choice.SAID),
                Answer.of(Question.NAME, Map.of("salutation", "IBU", "name", "Sulastri")),
                Answer.of(Question.NEED, Choice.PD),
                Answer.of(Question.DETAILS, Map.of("powerNow", "1300", "powerAsked", "2200")));
    }

    @AfterEach
    void itEnds() {
        acting.as("cso2", () -> {
            calls.callerGone(call);
            calls.close(call);
        });
    }

    @Test
    void theStepOfTheCsoIsSeenWithTheCustomerMaskedAndNothingToPress() {
        navigate(WatchView.class);

        test(entry()).click();

        assertThat(pane())
                .contains("hanya baca", "Pelanggan sudah punya PLN Mobile?", "PD", "1.300 VA → 2.200 VA")
                .doesNotContain("Sulastri", "081234567890");
        assertThat(find(Button.class, find(WatchPane.class).single()).all()).isEmpty();
    }

    @Test
    @WithStaff("manager")
    void aManagerSeesTheNextStepWithTheNextKnock() {
        navigate(WatchView.class);
        test(entry()).click();

        say(Answer.of(Question.HAS_APP, Choice.NOT_YET));
        AtTheCockpit.fire(
                find(FreshnessBadge.class).single(),
                "pulse",
                JsonMapper.shared().createObjectNode());

        assertThat(pane()).contains("Unduh sekarang atau mencoba sendiri?");
    }

    @Test
    @WithStaff("cso")
    void aCsoReadsAlongNowhere() {
        assertThatThrownBy(() -> floor.open(Actor.current().scope())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> floor.begin(call, Actor.current().scope())).isInstanceOf(AccessDeniedException.class);
    }

    private void say(Answer... answers) {
        acting.as("cso2", () -> calls.answer(call, answers));
    }

    private NativeButton entry() {
        return find(NativeButton.class, find(WatchView.class).single()).all().stream()
                .filter(button -> button.getElement().getTextRecursively().contains("S•••"))
                .findFirst()
                .orElseThrow();
    }

    private String pane() {
        return find(WatchPane.class).single().getElement().getTextRecursively();
    }
}

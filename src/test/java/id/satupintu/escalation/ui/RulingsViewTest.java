package id.satupintu.escalation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import id.satupintu.SatuPintu;
import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.access.WithStaff;
import id.satupintu.escalation.ruling.AQuestion;
import id.satupintu.escalation.ruling.Matter;
import id.satupintu.escalation.ruling.RulingAnswer;
import id.satupintu.escalation.ruling.RulingDesk;
import id.satupintu.escalation.ruling.RulingReason;
import id.satupintu.escalation.ruling.RulingView;
import id.satupintu.escalation.ruling.Verdict;
import id.satupintu.policy.OutsideWay;
import id.satupintu.shell.EmptyState;
import id.satupintu.shell.Keys;
import id.satupintu.testing.ScreenTest;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The Team Leader says what only a Team Leader may say. */
@ScreenTest
@ViewPackages(classes = SatuPintu.class)
@WithStaff("tl")
class RulingsViewTest extends SpringBrowserlessTest {

    @Autowired
    RulingDesk desk;

    @Autowired
    ActingStaff acting;

    private final UUID request = UUID.randomUUID();

    @AfterEach
    void nobodyWaits() {
        acting.as("cso", () -> {
            desk.withdraw(request, Matter.OUTSIDE_POLICY);
            desk.withdraw(request, Matter.HARD_COMPLAINT);
        });
    }

    @Test
    void withoutAQuestionTheScreenSaysWhatWillFillIt() {
        navigate(RulingsView.class);

        assertThat(find(EmptyState.class).all()).hasSize(1);
    }

    @Test
    @Tag("Q-005")
    @Tag("A-01")
    void theWaysOutsideThePolicyAreOneKeyEachTheApplicationFirst() {
        acting.as("cso", () -> desk.ask(AQuestion.outside(request)));
        navigate(RulingsView.class);
        assertThat(card())
                .contains(
                        "Ibu Hana", "R3/7700VA-R3/16500VA", "A-01", "di atas batas", "0812••••7890", "Coba PLN Mobile");

        press("2");
        assertThat(card()).contains("Menyimpang dari Q-005");
        press("Enter");

        assertThat(ruling(Matter.OUTSIDE_POLICY).verdict()).isEqualTo(Verdict.UNIT_NOTE);
        assertThat(ruling(Matter.OUTSIDE_POLICY).reason()).isEqualTo(RulingReason.APP_REFUSED_IT);
    }

    @Test
    @Tag("A-01")
    void theWaysStandInTheOrderOfTheEditionOfTheCall() {
        acting.as(
                "cso",
                () -> desk.ask(
                        AQuestion.outside(request, OutsideWay.CC_SERVICE, OutsideWay.TRY_APP, OutsideWay.UNIT_NOTE)));
        navigate(RulingsView.class);
        assertThat(card()).contains("Menyimpang dari Q-005");

        press("Enter");

        assertThat(ruling(Matter.OUTSIDE_POLICY).verdict()).isEqualTo(Verdict.CC_SERVICE);
        assertThat(ruling(Matter.OUTSIDE_POLICY).verdicts())
                .containsExactly(Verdict.CC_SERVICE, Verdict.TRY_APP, Verdict.UNIT_NOTE);
    }

    @Test
    @Tag("A-01")
    @SuppressWarnings("unchecked")
    void anotherReasonNeedsItsWords() {
        acting.as("cso", () -> desk.ask(AQuestion.outside(request)));
        navigate(RulingsView.class);

        ((RadioButtonGroup<RulingReason>) find(RadioButtonGroup.class).single()).setValue(RulingReason.OTHER);
        press("Enter");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        assertThat(ruling(Matter.OUTSIDE_POLICY).open()).isTrue();
        find(TextArea.class).single().setValue("unit sudah menyanggupi");
        press("Enter");

        assertThat(ruling(Matter.OUTSIDE_POLICY).note()).isEqualTo("unit sudah menyanggupi");
    }

    @Test
    @Tag("A-17")
    void aHardComplaintAfterARefusalIsConfirmedOrNot() {
        acting.as("cso", () -> desk.ask(AQuestion.complaint(request, "akan ke media")));
        navigate(RulingsView.class);
        assertThat(card()).contains("Keluhan berat setelah menolak aplikasi", "akan ke media");

        press("2");
        press("Enter");

        assertThat(ruling(Matter.HARD_COMPLAINT).verdict()).isEqualTo(Verdict.NOT_CONFIRMED);
    }

    @Test
    void aQuestionThatWasTakenBackIsSaidAndLeavesTheScreen() {
        acting.as("cso", () -> desk.ask(AQuestion.outside(request)));
        navigate(RulingsView.class);
        acting.as("cso", () -> desk.withdraw(request, Matter.OUTSIDE_POLICY));

        press("Enter");

        assertThat(ruling(Matter.OUTSIDE_POLICY).verdict()).isNull();
        assertThat(find(RulingCard.class).all()).isEmpty();
    }

    @Test
    @Tag("A-01")
    void whatAColleagueRuledMakesNoRoomForAnotherQuestionUnderTheHand() {
        UUID next = UUID.randomUUID();
        acting.as("cso", () -> desk.ask(AQuestion.outside(request)));
        acting.as("cso", () -> desk.ask(AQuestion.outside(next)));
        navigate(RulingsView.class);
        find(TextArea.class).single().setValue("unit sudah menyanggupi");

        acting.as("tl2", () -> desk.rule(ruling(Matter.OUTSIDE_POLICY).id(), RulingAnswer.usual(Verdict.UNIT_NOTE)));
        Awaitility.await().pollInSameThread().untilAsserted(() -> {
            roundTrip();
            assertThat(card()).contains("Sari sudah lebih dahulu memutus", "pertanyaan berikutnya");
        });
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("unit sudah menyanggupi");
        press("Enter");

        assertThat(desk.open(Actor.current().scope()))
                .extracting(RulingView::requestId)
                .containsExactly(next);
        acting.as("cso", () -> desk.withdraw(next, Matter.OUTSIDE_POLICY));
    }

    private RulingView ruling(Matter matter) {
        return desk.ofRequest(request, matter, Actor.current().scope()).orElseThrow();
    }

    private void press(String key) {
        find(Keys.class).single().press(key);
    }

    private String card() {
        return find(RulingCard.class).single().getElement().getTextRecursively();
    }
}

package id.satupintu.callguide.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import id.satupintu.access.Actor;
import id.satupintu.callguide.CallView;
import id.satupintu.callguide.ScreenPopDesk;
import id.satupintu.callguide.StartCall;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Question;
import id.satupintu.shell.EmptyState;
import id.satupintu.shell.Keys;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Decision;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A telephone rings: the address opens once, with what is known of the caller; and a lost call is found again. */
class PopViewTest extends AtTheCockpit {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    @Autowired
    ScreenPopDesk pops;

    private final String number = "08129955%04d".formatted(SERIAL.incrementAndGet());

    @Test
    void anUnknownCallerIsTakenWithOneKeyAndTheNumberIsInTheCall() {
        openPop();
        assertThat(pop()).contains("Telepon masuk", "0812••••").doesNotContain(number);

        press("Enter");

        assertThat(call().head().callerNumber()).isEqualTo(number);
    }

    @Test
    void aTicketThatWasUsedSaysSo() {
        String ticket = pops.ring(number, null).ticket();
        pops.open(ticket);

        UI.getCurrent().navigate("call/new/" + ticket);

        assertThat(find(EmptyState.class).single().getElement().getTextRecursively())
                .contains("sudah dipakai");
    }

    @Test
    @Tag("A-37")
    void aCallerWhoWasLostGoesOnWhereItStopped() {
        CallView lost = lostCall("cso");

        openPop();
        assertThat(pop()).contains("W•••", "terputus");
        press("L");

        assertThat(call().id()).isEqualTo(lost.id());
        assertThat(call().step().question()).isEqualTo(Question.NEED);
    }

    @Test
    @Tag("A-37")
    void theLostCallOfAColleagueIsFoundByNameAndTakenOver() {
        CallView lost = lostCall("cso2");
        openCockpit();

        test(find(TextField.class, find(LostSearch.class).single()).single()).setValue("wagimin");
        test(find(Button.class).withText("Lanjutkan di sini").single()).click();

        assertThat(call().id()).isEqualTo(lost.id());
        assertThat(call().head().csoName()).isEqualTo("Rani");
        asked(Question.NEED);
    }

    @Test
    @Tag("A-37")
    void aCallInWhichACaseWasBegunStaysWithItsColleague() {
        CallView lost = lostCall("cso2");
        acting.as("cso2", () -> {
            calls.resume(lost.id());
            calls.answer(
                    lost.id(), Answer.of(Question.NEED, Choice.PS), Answer.of(Question.PS_KIND, Choice.NON_CUSTOMER));
            calls.callerGone(lost.id());
        });
        openCockpit();

        test(find(TextField.class, find(LostSearch.class).single()).single()).setValue(number);
        test(find(Button.class).withText("Lanjutkan di sini").single()).click();

        assertThat(screen()).contains("masih dipegang rekan");
        acting.as("cso2", () -> calls.close(lost.id()));
    }

    @Test
    @Tag("A-37")
    void whoCallsAgainIsReadTheResultThatAColleagueLeftAndTheCallThatStaysThereIsNotOffered() {
        CallView left = lostCall("cso2");
        CaseView decided = decided(left);

        openPop();
        assertThat(pop())
                .contains("Hasil yang belum dibacakan", "W•••", "disetujui")
                .doesNotContain("Wagimin");
        assertThat(find(Keys.class).single().list().keySet()).doesNotContain("L");
        press("Enter");

        assertThat(guide()).contains("atas nama W•••", "Pastikan dulu siapa yang menelepon");
        says("Kabar baik, Bapak");
        press("R");
        assertThat(guide()).doesNotContain("atas nama W•••");
        assertThat(acting.as(
                                "cso2",
                                () -> verification.view(
                                        decided.id(), Actor.current().scope()))
                        .relayedAt())
                .isNotNull();
        acting.as("cso2", () -> calls.close(left.id()));
    }

    /** The colleague goes on with it and loses the caller again once the TL has approved. */
    private CaseView decided(CallView lost) {
        CaseView handed = acting.as("cso2", () -> {
            calls.resume(lost.id());
            CallView view = calls.answer(
                    lost.id(),
                    Answer.of(Question.NEED, Choice.PD),
                    Answer.of(Question.DETAILS, Map.of("powerNow", "1300", "powerAsked", "2200")),
                    Answer.of(Question.HAS_APP, Choice.ALREADY),
                    Answer.of(Question.ACCOUNT, Choice.NOT_VERIFIED),
                    Answer.of(Question.VERIFY_NOW, Choice.YES),
                    Answer.of(
                            Question.PROFILE,
                            Map.of(
                                    "ktpName", "Wagimin Sukarto",
                                    "accountName", "Wagimin12",
                                    "phone", number,
                                    "email", "wagimin@example.com",
                                    "nik", nik)),
                    Answer.of(Question.UPGRADE, Choice.DONE));
            return Objects.requireNonNull(view.verification());
        });
        acting.as("tl", () -> verification.claim(handed.id()));
        acting.as("tl", () -> verification.decide(handed.id(), Decision.approve(handed.evidenceVersion())));
        acting.as("cso2", () -> calls.callerGone(lost.id()));
        return handed;
    }

    @Test
    @Tag("A-38")
    @Tag("Q-004")
    void whoWritesIsGuidedByTheSameGuideInWrittenWords() {
        openCockpit();

        press("B");

        assertThat(call().head().channel().voice()).isEqualTo(id.satupintu.policy.Voice.WRITTEN);
        assertThat(guide()).contains("TULIS").doesNotContain("KATAKAN");
        assertThat(keys()).contains("S");
        asked(Question.GREETING);
    }

    @Test
    void whoSpeaksHasNothingToCopy() {
        openCockpit();

        press("N");

        assertThat(guide()).contains("KATAKAN");
        assertThat(keys()).doesNotContain("S");
    }

    @Test
    @Tag("Q-095")
    void whyPlnMobileCanBeAskedBeforeAnythingElse() {
        openCockpit();
        press("N");

        press("W");

        assertThat(guide()).contains("satu pintu");
        asked(Question.GREETING);
    }

    private CallView lostCall(String cso) {
        return acting.as(cso, () -> {
            CallView call = calls.start(StartCall.byPhone(number));
            calls.answer(
                    call.id(),
                    Answer.of(Question.GREETING, Choice.SAID),
                    Answer.of(Question.NAME, Map.of("salutation", "BAPAK", "name", "Wagimin")));
            return calls.callerGone(call.id());
        });
    }

    private void openPop() {
        UI.getCurrent().navigate("call/new/" + pops.ring(number, null).ticket());
    }

    private String pop() {
        return find(PopView.class).single().getElement().getTextRecursively();
    }
}

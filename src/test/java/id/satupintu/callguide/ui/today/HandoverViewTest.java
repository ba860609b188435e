package id.satupintu.callguide.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import id.satupintu.SatuPintu;
import id.satupintu.access.ActingStaff;
import id.satupintu.access.WithStaff;
import id.satupintu.callback.CallbackDesk;
import id.satupintu.callback.CallbackForm;
import id.satupintu.callback.CallbackReason;
import id.satupintu.callguide.CallDesk;
import id.satupintu.callguide.CallId;
import id.satupintu.callguide.StartCall;
import id.satupintu.escalation.AnException;
import id.satupintu.escalation.CaseKind;
import id.satupintu.escalation.EscalationDesk;
import id.satupintu.escalation.ruling.AQuestion;
import id.satupintu.escalation.ruling.Matter;
import id.satupintu.escalation.ruling.RulingAnswer;
import id.satupintu.escalation.ruling.RulingDesk;
import id.satupintu.escalation.ruling.RulingView;
import id.satupintu.escalation.ruling.Verdict;
import id.satupintu.policy.Salutation;
import id.satupintu.testing.ScreenTest;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a day and a shift leave open, in one place. */
@ScreenTest
@ViewPackages(classes = SatuPintu.class)
@WithStaff("cso")
class HandoverViewTest extends SpringBrowserlessTest {

    @Autowired
    CallDesk calls;

    @Autowired
    EscalationDesk cases;

    @Autowired
    CallbackDesk callbacks;

    @Autowired
    RulingDesk rulings;

    @Autowired
    ActingStaff acting;

    private final UUID request = UUID.randomUUID();
    private CallId lost;

    @BeforeEach
    void everythingIsOpen() {
        acting.as("cso", () -> {
            lost = calls.start(StartCall.byPhone("081255512345")).id();
            calls.callerGone(lost);
            cases.tell(AnException.of(CaseKind.NO_PHONE).by("Zulkifli").letGo().report());
            callbacks.promise(
                    new CallbackForm(null, request, null, "Dewi", Salutation.IBU, "081266612345", CallbackReason.SLOW));
            rulings.ask(AQuestion.outside(request));
            rulings.later(request, Matter.OUTSIDE_POLICY);
        });
    }

    @AfterEach
    void theCallIsClosed() {
        acting.as("cso", () -> calls.close(lost));
        acting.as("cso", () -> rulings.withdraw(request, Matter.OUTSIDE_POLICY));
    }

    @Test
    void myDayCountsWhatIsOwedPromisedAndUntold() {
        navigate(TodayView.class);

        assertThat(day())
                .contains("Nomor yang terutang", "Zulkifli", "Janji callback terbuka", "Ibu Dewi", "0812••••2345");
    }

    @Test
    @Tag("A-01")
    void aRulingWhoseCallerDidNotWaitIsToldFromHere() {
        acting.as("tl", () -> rulings.rule(waiting().id(), RulingAnswer.usual(Verdict.TRY_APP)));
        navigate(TodayView.class);
        assertThat(day()).contains("Putusan yang belum disampaikan", "Coba PLN Mobile");

        tellAll();

        assertThat(rulings.untold(id.satupintu.access.Actor.current().scope())).isEmpty();
    }

    /** The ruling stands among the results of verifications; each telling draws the lists anew. */
    private void tellAll() {
        Optional<Button> told = toTell();
        while (told.isPresent()) {
            test(told.get()).click();
            told = toTell();
        }
    }

    private Optional<Button> toTell() {
        return find(Button.class).withText("Sudah disampaikan").all().stream()
                .filter(button -> button.isAttached() && button.isEnabled())
                .findFirst();
    }

    @Test
    void aCsoHandsOverTheOwnMattersWithTheCustomersMasked() {
        navigate(HandoverView.class);

        assertThat(shift())
                .contains(
                        "Hasil yang belum dibacakan",
                        "Permintaan verifikasi yang belum diputus",
                        "Panggilan yang masih terbuka",
                        "0812••••2345",
                        "Nomor APKT",
                        "Z•••")
                .doesNotContain("Zulkifli", "081266612345");
    }

    @Test
    @WithStaff("tl")
    void aTeamLeaderHandsOverTheWholeTeamsAndWhatWaitsForARuling() {
        navigate(HandoverView.class);

        assertThat(shift()).contains("Menunggu putusan TL", "Di luar kebijakan", "Rani", "Nomor APKT");
    }

    private RulingView waiting() {
        return acting.as(
                "tl",
                () -> rulings.open(id.satupintu.access.Actor.current().scope()).stream()
                        .filter(view -> view.requestId().equals(request))
                        .findFirst()
                        .orElseThrow());
    }

    private String day() {
        return find(TodayView.class).single().getElement().getTextRecursively();
    }

    private String shift() {
        return find(HandoverView.class).single().getElement().getTextRecursively();
    }
}

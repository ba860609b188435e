package id.satupintu.escalation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import id.satupintu.SatuPintu;
import id.satupintu.access.ActingStaff;
import id.satupintu.access.Actor;
import id.satupintu.access.WithStaff;
import id.satupintu.escalation.AnException;
import id.satupintu.escalation.CaseId;
import id.satupintu.escalation.CaseKind;
import id.satupintu.escalation.CountedRequest;
import id.satupintu.escalation.EscalationDesk;
import id.satupintu.escalation.OutsideSystem;
import id.satupintu.escalation.review.ExceptionDesk;
import id.satupintu.escalation.review.ReviewVerdict;
import id.satupintu.shell.Keys;
import id.satupintu.testing.ScreenTest;
import id.satupintu.workday.Ids;
import id.satupintu.workday.Workday;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Exceptions seen from above, down to the words that were recorded. */
@ScreenTest
@ViewPackages(classes = SatuPintu.class)
@WithStaff("tl")
class ExceptionsViewTest extends SpringBrowserlessTest {

    @Autowired
    EscalationDesk cases;

    @Autowired
    ExceptionDesk desk;

    @Autowired
    ActingStaff acting;

    @Test
    @Tag("Q-010")
    void ofTwentyRequestsAndMoreANumberHasItsWilsonBoundsAndOpensWhatIsBehindIt() {
        for (int request = 0; request < 20; request++) {
            counted("PLN_MOBILE", null, UUID.randomUUID());
        }
        anException("Nokia 3310 sejak 2005");
        navigate(ExceptionsView.class);

        assertThat(find(VolumeTable.class).single().getElement().getTextRecursively())
                .contains("a · HP tidak mendukung", " dari ", "%", " – ");
        test(line("a · HP tidak mendukung")).click();
        assertThat(find(ExceptionRows.class).single().getElement().getTextRecursively())
                .contains("PD · a · HP tidak mendukung", "Rani");
    }

    @Test
    @Tag("A-18")
    void whoStandsOutIsLookedForByCsoAgainstTheColleaguesOfTheSite() {
        anException("Nokia 105");
        navigate(ExceptionsView.class);

        press("4");

        assertThat(screen()).contains("menurut CSO", "rekan selokasi", "Rani");
    }

    @Test
    @Tag("A-19")
    void theWordsRecordedStandBesideTheReviewAndAThinOneNeedsANote() {
        CaseId id = anException("Ponsel lama tanpa toko aplikasi");
        acting.as("cso", () -> cases.enter(id, OutsideSystem.APKT, "K-260777"));
        navigate(ExceptionsView.class);
        test(line("a · HP tidak mendukung")).click();
        test(rowButtons().getFirst()).click();
        assertThat(find(ReviewPane.class).single().getElement().getTextRecursively())
                .contains("Ponsel lama tanpa toko aplikasi", "Yang dicatat sebagai dasar", "Nomor APKT K-260777")
                .doesNotContain("081234567890");

        test(find(Button.class).withText("Dasarnya tipis").single()).click();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        find(TextArea.class).single().setValue("tipe HP tidak disebut");
        test(find(Button.class).withText("Dasarnya tipis").single()).click();

        assertThat(desk.review(id, Actor.current().scope()))
                .get()
                .satisfies(review -> assertThat(review.verdict()).isEqualTo(ReviewVerdict.THIN));
        assertThat(screen()).contains("Dasarnya tipis, oleh Bagus");
    }

    @Test
    @WithStaff("manager")
    void aManagerReadsAndDoesNotReview() {
        anException("Nokia 8210");
        navigate(ExceptionsView.class);
        test(line("a · HP tidak mendukung")).click();

        test(rowButtons().getFirst()).click();

        assertThat(find(ReviewPane.class).all()).hasSize(1);
        assertThat(find(TextArea.class).all()).isEmpty();
    }

    @Test
    @Tag("A-18")
    void whoeverStandsOutIsToldWhateverIsCounted() {
        for (int request = 0; request < 40; request++) {
            counted("APKT_SIMONE", "NO_PHONE", UUID.randomUUID());
            acting.as("cso2", () -> cases.counted(ordinary()));
        }
        navigate(ExceptionsView.class);

        assertThat(screen()).contains("menonjol tinggi dibanding rekan selokasi: Rani (tidak memiliki HP)");
        press("4");
        assertThat(screen()).contains("Rani (tidak memiliki HP)", "menonjol rendah");
    }

    @Test
    void theSampleIsOneKeyAway() {
        navigate(ExceptionsView.class);

        press("S");

        assertThat(screen()).contains("Contoh untuk diperiksa (");
    }

    private CaseId anException(String words) {
        UUID request = Ids.next();
        return acting.as("cso", () -> {
            var view = cases.tell(AnException.of(CaseKind.PHONE_UNSUPPORTED)
                    .on(request)
                    .saying(words)
                    .letGo()
                    .report());
            counted("APKT_SIMONE", "PHONE_UNSUPPORTED", request);
            return view.id();
        });
    }

    private void counted(String route, @Nullable String exception, UUID request) {
        acting.as(
                "cso",
                () -> cases.counted(new CountedRequest(
                        request,
                        UUID.randomUUID(),
                        Actor.current().zone().dayOf(Workday.now()),
                        "JAYA",
                        "PD",
                        route,
                        exception,
                        false)));
    }

    private static CountedRequest ordinary() {
        LocalDate today = Actor.current().zone().dayOf(Workday.now());
        return new CountedRequest(UUID.randomUUID(), UUID.randomUUID(), today, "JAYA", "PD", "PLN_MOBILE", null, false);
    }

    private NativeButton line(String name) {
        return find(NativeButton.class, find(VolumeTable.class).single()).all().stream()
                .filter(button -> button.getElement().getTextRecursively().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private java.util.List<NativeButton> rowButtons() {
        return find(NativeButton.class, find(ExceptionRows.class).single()).all();
    }

    private void press(String key) {
        find(Keys.class).single().press(key);
    }

    private String screen() {
        return find(ExceptionsView.class).single().getElement().getTextRecursively();
    }
}

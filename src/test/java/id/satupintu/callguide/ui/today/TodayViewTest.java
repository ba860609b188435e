package id.satupintu.callguide.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import id.satupintu.SatuPintu;
import id.satupintu.access.ActingStaff;
import id.satupintu.access.NewStaff;
import id.satupintu.access.Role;
import id.satupintu.access.StaffDesk;
import id.satupintu.access.WithStaff;
import id.satupintu.callguide.CallDesk;
import id.satupintu.callguide.CallRecordsDesk;
import id.satupintu.callguide.CallView;
import id.satupintu.callguide.StartCall;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Question;
import id.satupintu.policy.Salutation;
import id.satupintu.policy.Transaction;
import id.satupintu.shell.EmptyState;
import id.satupintu.testing.ScreenTest;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Decision;
import id.satupintu.verification.HandOver;
import id.satupintu.verification.VerificationDesk;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
@ViewPackages(classes = SatuPintu.class)
class TodayViewTest extends SpringBrowserlessTest {

    private static final NewStaff NEWCOMER =
            new NewStaff("first-day", "Wulan", Role.CSO, false, "JKT-A", "JKT", null, false);

    @Autowired
    StaffDesk people;

    @Autowired
    CallDesk desk;

    @Autowired
    CallRecordsDesk records;

    @Autowired
    VerificationDesk verification;

    @Autowired
    ActingStaff staff;

    @AfterEach
    void noCallStaysOpen() {
        records.open().forEach(row -> desk.close(row.head().id()));
    }

    @Test
    @WithStaff("cso")
    void aQuietDaySaysSo() {
        staff.asSystem(() -> people.hire(NEWCOMER));

        staff.as(NEWCOMER.login(), () -> {
            navigate(TodayView.class);
            assertThat(find(EmptyState.class).all()).hasSize(1);
        });
    }

    @Test
    @WithStaff("cso")
    @Tag("A-37")
    void aLostCallCanBeGoneOnWithFromHere() {
        CallView call = desk.start(StartCall.byPhone("081234567890"));
        desk.answer(
                call.id(),
                Answer.of(Question.GREETING, Choice.SAID),
                Answer.of(Question.NAME, Map.of("salutation", "IBU", "name", "Hana")));
        desk.callerGone(call.id());
        navigate(TodayView.class);
        assertThat(find(CallList.class).single().getElement().getTextRecursively())
                .contains("Hana", "terputus", "0812••••7890");

        test(find(Button.class).withText("Lanjutkan").all().getFirst()).click();

        assertThat(desk.current()).get().extracting(CallView::id).isEqualTo(call.id());
    }

    @Test
    @WithStaff("cso")
    void myRequestsStandThereWithTheirStateAndMoveByThemselves() {
        CaseView made = verification.handOver(new HandOver(
                "3174014608900077",
                "WAGIMIN SUKARTO",
                "Wagimin12",
                "081234567890",
                "wagimin@contoh.id",
                Transaction.PS,
                "Wagimin",
                Salutation.BAPAK,
                true,
                null,
                null));
        navigate(TodayView.class);
        assertThat(requests()).contains("Bapak Wagimin", "PS", "antre");

        staff.as("tl2", () -> verification.claim(made.id()));
        eventually(() -> assertThat(requests()).contains("dibuka Sari"));
        staff.as("tl2", () -> verification.decide(made.id(), Decision.approve(made.evidenceVersion())));
        eventually(() -> assertThat(requests()).contains("belum dibacakan"));
        verification.relayed(made.id());
        eventually(() -> assertThat(requests()).contains("dibacakan").doesNotContain("belum dibacakan"));
    }

    private String requests() {
        return find(ListItem.class, find(RequestList.class).single()).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .filter(words -> words.contains("Wagimin"))
                .findFirst()
                .orElse("");
    }

    private void eventually(Runnable seen) {
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            roundTrip();
            seen.run();
        });
    }
}

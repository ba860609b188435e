package id.satupintu.callguide.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import id.satupintu.access.WithStaff;
import id.satupintu.callguide.CallDesk;
import id.satupintu.callguide.CallRecordsDesk;
import id.satupintu.callguide.CallView;
import id.satupintu.callguide.StartCall;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Question;
import id.satupintu.shell.EmptyState;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@ViewPackages(packages = "id.satupintu.callguide.ui")
class TodayViewTest extends SpringBrowserlessTest {

    @Autowired
    CallDesk desk;

    @Autowired
    CallRecordsDesk records;

    @AfterEach
    void noCallStaysOpen() {
        records.open().forEach(row -> desk.close(row.head().id()));
    }

    @Test
    @WithStaff("cso2")
    void aQuietDaySaysSo() {
        navigate(TodayView.class);

        assertThat(find(EmptyState.class).all()).hasSize(1);
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
}

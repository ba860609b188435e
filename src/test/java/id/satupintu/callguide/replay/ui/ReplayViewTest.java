package id.satupintu.callguide.replay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import id.satupintu.SatuPintu;
import id.satupintu.access.ActingStaff;
import id.satupintu.access.WithStaff;
import id.satupintu.callguide.CallDesk;
import id.satupintu.callguide.CallId;
import id.satupintu.callguide.StartCall;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Question;
import id.satupintu.callguide.replay.Difference;
import id.satupintu.callguide.replay.ReplayProgress;
import id.satupintu.callguide.replay.ReplayTally;
import id.satupintu.edition.DraftDesk;
import id.satupintu.edition.DraftId;
import id.satupintu.edition.EditionSheet;
import id.satupintu.shell.Keys;
import id.satupintu.testing.ScreenTest;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What those days would have looked like, down to what was said in one call. */
@ScreenTest
@ViewPackages(classes = SatuPintu.class)
@WithStaff("manager")
@Tag("A-43")
class ReplayViewTest extends SpringBrowserlessTest {

    @Autowired
    CallDesk calls;

    @Autowired
    DraftDesk drafts;

    @Autowired
    ActingStaff acting;

    private CallId ended;

    @BeforeEach
    void aCallThatEnded() {
        ended = acting.as("cso", () -> {
            CallId id = calls.start(StartCall.byPhone("081234567890")).id();
            calls.answer(
                    id,
                    Answer.of(Question.GREETING, Choice.SAID),
                    Answer.of(Question.NAME, Map.of("salutation", "IBU", "name", "Hana", "phone", "081234567890")),
                    Answer.of(Question.NEED, Choice.PD),
                    Answer.of(Question.DETAILS, Map.of("powerNow", "1300", "powerAsked", "2200")));
            calls.close(id);
            return id;
        });
    }

    @Test
    void theNumberOfADifferenceLeadsToItsCallsAndToTheStoryOfOne() {
        replay(limited(1_300));

        NativeButton number =
                find(NativeButton.class, find(MoveTable.class).single()).all().getFirst();
        assertThat(text(find(MoveTable.class).single())).contains("PD", "PLN Mobile", "Di luar kebijakan");
        test(number).click();
        choose(ended);

        assertThat(text(find(PastStory.class).single())).contains("JKT").doesNotContain("Pilih satu permohonan");
        press("Escape");
        assertThat(find(DifferenceList.class).all()).isEmpty();
    }

    @Test
    @WithStaff("admin")
    void anAdministratorSeesTheNumbersAndNoCall() {
        replay(limited(1_300));
        test(find(NativeButton.class, find(MoveTable.class).single()).all().getFirst())
                .click();
        choose(ended);

        assertThat(text(find(PastStory.class).single())).contains("hanya terlihat oleh manajer");
    }

    @Test
    void underAnUnchangedDraftTheScreenSaysThatNothingDiffers() {
        replay(acting.as("admin", drafts::draft));

        assertThat(text(find(MoveTable.class).single())).contains("Tidak ada yang berbeda");
    }

    @Test
    void aReplayThatWasBrokenOffDoesNotSayThatNothingDiffers() {
        replay(limited(1_300));
        MoveTable table = find(MoveTable.class).single();

        table.show(new ReplayProgress(ReplayProgress.State.CANCELLED, 9_000, ReplayTally.NONE));

        assertThat(text(table)).contains("Belum diketahui").doesNotContain("Tidak ada");
    }

    @Test
    void daysThatMakeNoRangeAreSaidAtTheirField() {
        open(limited(1_300));
        DatePicker last = day("replay-to");
        last.setValue(today().minusDays(2));
        press("M");

        assertThat(last.isInvalid()).isTrue();
        assertThat(find(MoveTable.class).all()).isEmpty();
    }

    private void open(DraftId draft) {
        navigate(ReplayView.class, draft.value().toString());
        day("replay-from").setValue(today());
        day("replay-to").setValue(today());
    }

    private void replay(DraftId draft) {
        open(draft);
        press("M");
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            roundTrip();
            assertThat(text(find(ReplayBar.class).single())).contains("Selesai");
        });
    }

    @SuppressWarnings("unchecked")
    private void choose(CallId call) {
        Grid<Difference> grid = (Grid<Difference>)
                find(Grid.class, find(DifferenceList.class).single()).single();
        Difference mine = grid.getListDataView()
                .getItems()
                .filter(one -> one.call().equals(call.value()))
                .findFirst()
                .orElseThrow();
        grid.select(mine);
    }

    private DatePicker day(String id) {
        return find(DatePicker.class).withId(id).single();
    }

    private void press(String key) {
        find(Keys.class).single().press(key);
    }

    private DraftId limited(int va) {
        return acting.as("admin", () -> {
            EditionSheet sheet = drafts.sheet(drafts.draft());
            var rules = sheet.edition().rules().orElseThrow();
            var lower =
                    rules.with(rules.parameters().limits(va, rules.parameters().psLimitVa()));
            drafts.save(sheet.row().id(), sheet.row().version(), sheet.edition().ruledBy(lower));
            return sheet.row().id();
        });
    }

    private static LocalDate today() {
        return SiteZone.WIB.dayOf(Workday.now());
    }

    private static String text(Component shown) {
        return shown.getElement().getTextRecursively();
    }
}

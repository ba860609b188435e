package id.satupintu.callback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import id.satupintu.SatuPintu;
import id.satupintu.access.Actor;
import id.satupintu.access.WithStaff;
import id.satupintu.callback.CallbackDesk;
import id.satupintu.callback.CallbackForm;
import id.satupintu.callback.CallbackReason;
import id.satupintu.callback.CallbackRow;
import id.satupintu.policy.Salutation;
import id.satupintu.shell.EmptyState;
import id.satupintu.shell.Keys;
import id.satupintu.shell.SayCard;
import id.satupintu.testing.ScreenTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
@ViewPackages(classes = SatuPintu.class)
@WithStaff(value = "cso", ofNewTeam = true)
class CallbackViewTest extends SpringBrowserlessTest {

    @Autowired
    CallbackDesk desk;

    @AfterEach
    void everyPromiseIsKept() {
        open().forEach(row -> desk.reached(row.id()));
    }

    @Test
    void anEmptyQueueSaysWhatWillFillIt() {
        navigate(CallbackView.class);

        assertThat(find(EmptyState.class).all()).hasSize(1);
    }

    @Test
    @Tag("A-26")
    void theFirstOfTheQueueIsShownWithTheWordsToSay() {
        promised("Hana");
        promised("Dewi");

        navigate(CallbackView.class);

        assertThat(find(SayCard.class).single().line()).contains("Rani", "Ibu Hana");
        assertThat(find(CallbackList.class).single().getChildren()).hasSize(2);
    }

    @Test
    void oneKeySaysThatTheCustomerWasReached() {
        promised("Hana");
        navigate(CallbackView.class);

        find(Keys.class).single().press("1");

        assertThat(open()).isEmpty();
        assertThat(find(EmptyState.class).all()).hasSize(1);
    }

    @Test
    @Tag("A-26")
    void oneKeyCountsATryAndKeepsThePromise() {
        promised("Hana");
        navigate(CallbackView.class);

        find(Keys.class).single().press("2");

        assertThat(open())
                .singleElement()
                .satisfies(row -> assertThat(row.tries()).isEqualTo(1));
        assertThat(find(CallbackCard.class).single().getElement().getTextRecursively())
                .contains("1 dari 3");
    }

    @Test
    void theKeysWalkThroughTheQueue() {
        promised("Hana");
        promised("Dewi");
        navigate(CallbackView.class);

        find(Keys.class).single().press("J");
        assertThat(find(SayCard.class).single().line()).contains("Dewi");
        find(Keys.class).single().press("K");
        assertThat(find(SayCard.class).single().line()).contains("Hana");
    }

    private List<CallbackRow> open() {
        return desk.open(Actor.current().scope());
    }

    private void promised(String name) {
        desk.promise(new CallbackForm(
                null, UUID.randomUUID(), null, name, Salutation.IBU, "081234567890", CallbackReason.SLOW));
    }
}

package id.satupintu.callguide.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import id.satupintu.callguide.guide.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From one step to the next the screen changes its words; what is the same stays as it stands. */
class NextStepTest extends AtTheCockpit {

    @Test
    void aSecondClickThatIsOnItsWayIsNotHeardByTheNextStep() {
        aPowerIncrease();
        Button notYet = find(Button.class).withText("Belum").single();

        notYet.click();
        notYet.setEnabled(true);
        notYet.click();

        asked(Question.DOWNLOAD_CHOICE);
        assertThat(screen()).doesNotContain(UI.getCurrent().getTranslation("callguide.error.no-such-choice"));
    }

    @Test
    void aButtonThatWasPressedCanBePressedAgainWhenItsQuestionComesBack() {
        aPowerIncrease();

        click("Belum");
        click("Kembali");
        click("Belum");
        click("Kembali");
        click("Belum");

        asked(Question.DOWNLOAD_CHOICE);
    }

    @Test
    void theRouteIsDrawnAnewOnlyWhenItIsAnother() {
        aPowerIncrease();
        List<Component> drawn = route();

        click("Belum");

        assertThat(route()).isEqualTo(drawn);
    }

    @Test
    void asManyLinesStandAsAreSaid() {
        aPowerIncrease();
        assertThat(find(Paragraph.class).withClassName("say-line").all()).hasSize(2);

        click("Belum");

        assertThat(find(Paragraph.class).withClassName("say-line").all()).hasSize(1);
        says("unduh PLN Mobile sekarang");
    }

    private List<Component> route() {
        return find(RouteCard.class).single().getChildren().toList();
    }
}

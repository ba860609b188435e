package id.satupintu.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ErrorEvent;
import id.satupintu.SatuPintu;
import id.satupintu.access.WithStaff;
import id.satupintu.testing.ScreenTest;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

@ScreenTest
@ViewPackages(classes = SatuPintu.class)
@WithStaff("admin")
class FrameBehaviourTest extends SpringBrowserlessTest {

    @Test
    void theMenuOpensAndFoldsAwayOnceAScreenWasChosen() {
        UI.getCurrent().navigate("staf");
        Button toggle = find(Button.class).withClassName("menu-toggle").single();

        test(toggle).click();
        assertThat(find(TopBar.class).single().getClassNames()).contains("open");
        assertThat(toggle.getElement().getAttribute("aria-expanded")).isEqualTo("true");

        UI.getCurrent().navigate("jejak");
        assertThat(find(TopBar.class).single().getClassNames()).doesNotContain("open");
    }

    @Test
    void appearanceGoesFromSystemToLightToDarkAndBack() {
        UI.getCurrent().navigate("staf");
        SchemeSwitch scheme = find(SchemeSwitch.class).single();

        test(scheme).click();
        assertThat(UI.getCurrent().getPage().getColorScheme()).isEqualTo(ColorScheme.Value.LIGHT);
        test(scheme).click();
        assertThat(UI.getCurrent().getPage().getColorScheme()).isEqualTo(ColorScheme.Value.DARK);
        assertThat(scheme.getAriaLabel())
                .hasValueSatisfying(said -> assertThat(said).contains("Gelap"));
        test(scheme).click();
        assertThat(UI.getCurrent().getPage().getColorScheme()).isEqualTo(ColorScheme.Value.SYSTEM);
    }

    @Test
    void theListOfKeysNamesThoseThatAreEnabled() {
        Keys keys = new Keys()
                .on("A", "setujui", () -> {})
                .on(" ", "berikutnya", () -> {})
                .on("R", "tolak", () -> {});
        keys.enable("R", false);
        UI.getCurrent().add(keys);

        new KeyList(keys).open();

        Dialog list = find(Dialog.class).single();
        assertThat(find(KeyHint.class, list).all()).extracting(KeyHint::getText).containsExactly("A", "Spasi");
        assertThat(find(DescriptionList.Description.class, list).all())
                .extracting(DescriptionList.Description::getText)
                .containsExactly("setujui", "berikutnya");
    }

    @Test
    void anErrorThatNobodyExpectedGetsANumberAndTheScreenStays() {
        UI.getCurrent().navigate("staf");

        new UnexpectedErrors().error(new ErrorEvent(new IllegalStateException("on purpose")));
        roundTrip();

        Notification said = find(Notification.class).single();
        assertThat(test(said).getText())
                .contains("Ada yang salah di pihak kami")
                .doesNotContain("on purpose");
        assertThat(find(H1.class).single().getText()).isEqualTo("Staf");
    }

    @Test
    void aScreenThatFailsToOpenNamesANumberAndNoException() {
        BrokenView broken = new BrokenView();
        ErrorPage page = (ErrorPage) broken.getChildren().findFirst().orElseThrow();
        page.tell("K7M2QX");
        UI.getCurrent().add(broken);

        assertThat(find(Paragraph.class).withClassName("error-more").single().getText())
                .isEqualTo("K7M2QX");
        assertThat(broken.getPageTitle()).isEqualTo("Ada yang salah di pihak kami");
    }

    @Test
    void theBadgeSaysItsWordsAndRunsWhatIsDueAtEveryKnock() {
        FreshnessBadge badge = new FreshnessBadge();
        UI.getCurrent().add(badge);

        assertThat(Objects.requireNonNull(badge.getElement().getAttribute("label-live")))
                .contains("langsung", "{0}");
        assertThat(badge.every(Duration.ofSeconds(15), Duration.ofSeconds(40))
                        .getElement()
                        .getAttribute("stale-after"))
                .isEqualTo("40");
    }
}

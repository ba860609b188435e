package id.satupintu.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import id.satupintu.access.WithStaff;
import id.satupintu.testing.ScreenTest;
import org.junit.jupiter.api.Test;

@ScreenTest
@ViewPackages(packages = {"id.satupintu.shell", "id.satupintu.access.ui", "id.satupintu.audit.ui"})
@WithStaff("admin")
class MainLayoutTest extends SpringBrowserlessTest {

    @Test
    void theBareAddressLeadsToTheFirstScreenOfTheRole() {
        UI.getCurrent().navigate("");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("staf");
    }

    @Test
    void theMenuOffersWhatThisRoleMayOpenAndMarksWhereOneIs() {
        UI.getCurrent().navigate("jejak");

        assertThat(find(Anchor.class, find(MainMenu.class).single()).all())
                .extracting(Anchor::getText)
                .containsExactly("Staf", "Lokasi dan tim", "Jejak audit");
        assertThat(find(Anchor.class)
                        .withAttribute("aria-current", "page")
                        .single()
                        .getText())
                .isEqualTo("Jejak audit");
    }

    @Test
    void theBarSaysWhoIsSignedIn() {
        UI.getCurrent().navigate("staf");

        assertThat(find(Span.class).withClassName("person-name").single().getText())
                .isEqualTo("Admin");
        assertThat(find(Span.class).withClassName("person-place").single().getText())
                .isEqualTo("Admin · semua lokasi");
    }

    @Test
    void everyScreenHasOneMainLandmarkAndOneHeading() {
        UI.getCurrent().navigate("staf");

        assertThat(find(Main.class).all()).hasSize(1);
        assertThat(find(H1.class).all()).hasSize(1);
    }

    @Test
    void anAddressThatLeadsNowhereSaysSoAndLeadsBack() {
        UI.getCurrent().navigate("tidak-ada");

        assertThat(find(H1.class).single().getText()).isEqualTo("Halaman ini tidak ada");
        assertThat(find(Anchor.class).withClassName("button-link").single().getText())
                .isEqualTo("Kembali ke layar utama");
    }

    @Test
    @WithStaff("cso")
    void aScreenOfAnotherRoleIsRefusedInWords() {
        UI.getCurrent().navigate("staf");

        assertThat(find(H1.class).single().getText()).isEqualTo("Anda tidak berhak membuka halaman ini");
    }
}

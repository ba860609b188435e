package id.satupintu.kpi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.satupintu.SatuPintu;
import id.satupintu.access.WithStaff;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@ViewPackages(classes = SatuPintu.class)
@WithStaff(value = "manager", ofNewTeam = true)
@DisplayName("The menu of saved views")
class ViewsMenuTest extends SpringBrowserlessTest {

    @BeforeEach
    void open() {
        UI.getCurrent().navigate("dasbor/tren", QueryParameters.fromString("periode=7-hari&transaksi=PD&daftar=calls"));
        find(Popover.class, find(ViewsMenu.class).single()).single().open();
    }

    @Test
    @DisplayName("keeps page, period and filters under a name, and not the list that was open")
    void saves() {
        save("Pagi");

        Anchor link = links().getFirst();
        assertThat(link.getText()).isEqualTo("Pagi");
        assertThat(link.getHref()).startsWith("dasbor/tren?").contains("periode=7-hari", "transaksi=PD");
        assertThat(link.getHref()).doesNotContain("daftar");
        assertThat(name().getValue()).isEmpty();
    }

    @Test
    @DisplayName("says at the name what is wrong, and keeps what was typed")
    void refuses() {
        save("Pagi");
        save("pagi");

        assertThat(name().isInvalid()).isTrue();
        assertThat(name().getErrorMessage()).contains("sudah ada");
        assertThat(name().getValue()).isEqualTo("pagi");
        assertThat(links()).hasSize(1);
    }

    @Test
    void forgets() {
        save("Pagi");

        test(find(Button.class, find(ViewsMenu.class).single())
                        .withAttribute("aria-label", "Hapus tampilan Pagi")
                        .single())
                .click();

        assertThat(links()).isEmpty();
    }

    private void save(String called) {
        test(name()).setValue(called);
        test(find(Button.class, find(ViewsMenu.class).single())
                        .withText("Simpan tampilan ini")
                        .single())
                .click();
    }

    private TextField name() {
        return find(TextField.class, find(ViewsMenu.class).single()).single();
    }

    private List<Anchor> links() {
        return find(Anchor.class, find(ViewsMenu.class).single()).all();
    }
}

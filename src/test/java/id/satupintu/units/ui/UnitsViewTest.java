package id.satupintu.units.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.satupintu.SatuPintu;
import id.satupintu.access.WithStaff;
import id.satupintu.shell.Keys;
import id.satupintu.testing.ScreenTest;
import id.satupintu.units.UnitChange;
import id.satupintu.units.UnitDesk;
import id.satupintu.units.UnitRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The administrator keeps the units up to date. */
@ScreenTest
@ViewPackages(classes = SatuPintu.class)
@WithStaff("admin")
class UnitsViewTest extends SpringBrowserlessTest {

    private static final String PASTED = "unit,name,province\nJAYA,ULP Uji Layar,\n";

    @Autowired
    UnitDesk desk;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void asItWas() {
        sql.sql("delete from service_unit where name = 'ULP Uji Layar'").update();
        UnitRow now = jaya();
        if (now.notice() != null) {
            desk.save(new UnitChange(now.code(), now.name(), now.apktName(), now.zone(), null, now.version()));
        }
    }

    @Test
    @Tag("A-42")
    void theNoticeOfAUnitIsWrittenWhereTheUnitStands() {
        open("UID Jakarta Raya");
        test(notice()).setValue("13.200 VA belum tersedia");
        press("Simpan");

        assertThat(jaya().notice()).isEqualTo("13.200 VA belum tersedia");
        assertThat(notice().getValue()).isEqualTo("13.200 VA belum tersedia");
    }

    @Test
    void aNewUnitWithoutANameIsRefusedAtItsField() {
        navigate(UnitsView.class);
        find(Keys.class).single().press("N");
        TextField code = find(TextField.class).withId("unit-code").single();
        test(code).setValue("UJI");
        press("Simpan");

        TextField name = find(TextField.class).withId("unit-name").single();
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).isNotBlank();
        assertThat(code.getValue()).isEqualTo("UJI");
        assertThat(desk.all()).noneMatch(unit -> unit.code().equals("UJI"));
    }

    @Test
    @Tag("Q-024")
    void pastedServiceUnitsAreShownLineByLineAndTakenAllOrNone() {
        navigate(UnitsView.class);
        find(Keys.class).single().press("I");
        ServiceUnitsDialog dialog = find(ServiceUnitsDialog.class).single();
        paste(PASTED + "XXX,ULP Entah,\n");
        assertThat(text(dialog)).contains("1 akan berubah, 0 tetap, 1 salah", "Baris 3: ULP Entah (XXX)");
        assertThat(take().isEnabled()).isFalse();

        paste(PASTED);
        assertThat(text(dialog)).contains("1 akan berubah, 0 tetap, 0 salah");
        test(take()).click();

        assertThat(dialog.isOpened()).isFalse();
        open("UID Jakarta Raya");
        assertThat(text(find(UnitPane.class).single())).contains("ULP Uji Layar");
    }

    @Test
    void aFileWithoutTheNeededColumnsIsRefusedAsAWhole() {
        navigate(UnitsView.class);
        find(Keys.class).single().press("I");
        paste("nama\nULP\n");

        assertThat(text(find(ServiceUnitsDialog.class).single())).doesNotContain("akan berubah");
        assertThat(take().isEnabled()).isFalse();
    }

    private void open(String unit) {
        navigate(UnitsView.class);
        NativeButton button = find(NativeButton.class).all().stream()
                .filter(one -> text(one).startsWith(unit))
                .findFirst()
                .orElseThrow();
        test(button).click();
        assertThat(find(H2.class, find(UnitPane.class).single()).single().getText())
                .isEqualTo(unit);
    }

    private TextArea notice() {
        return find(TextArea.class, find(UnitPane.class).single()).single();
    }

    private void press(String words) {
        test(find(Button.class, find(UnitPane.class).single()).withText(words).single())
                .click();
    }

    private void paste(String lines) {
        test(find(TextArea.class, find(ServiceUnitsDialog.class).single()).single())
                .setValue(lines);
    }

    private Button take() {
        return find(Button.class).withText("Terapkan semua").single();
    }

    private UnitRow jaya() {
        return desk.all().stream()
                .filter(unit -> unit.code().equals("JAYA"))
                .findFirst()
                .orElseThrow();
    }

    private static String text(com.vaadin.flow.component.Component shown) {
        return shown.getElement().getTextRecursively();
    }
}

package id.satupintu.kpi.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import id.satupintu.SatuPintu;
import id.satupintu.access.WithStaff;
import id.satupintu.kpi.alert.AlertKind;
import id.satupintu.kpi.alert.AlertRow;
import id.satupintu.kpi.alert.Subject;
import id.satupintu.kpi.report.ReportRow;
import id.satupintu.shell.CopyField;
import id.satupintu.shell.Keys;
import id.satupintu.testing.ScreenTest;
import id.satupintu.workday.Ids;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ScreenTest
@ViewPackages(classes = SatuPintu.class)
@WithStaff("manager")
@DisplayName("The screens of what leaves the house")
class OutViewsTest extends SpringBrowserlessTest {

    private final String name = "Uji " + Ids.next();

    @Test
    @DisplayName("say what is wrong with an alarm at its field, lose nothing typed, and keep it once it is right")
    void alarm() {
        UI.getCurrent().navigate("alarm");
        find(Keys.class).single().press("n");
        test(text("Nama")).setValue(name);
        test(number("Batas")).setValue(new BigDecimal("300"));
        test(number("Reda lagi di")).setValue(new BigDecimal("301"));
        test(text("Webhook")).setValue("http://10.0.0.1/");
        press("Simpan");

        assertThat(number("Reda lagi di").isInvalid()).isTrue();
        assertThat(number("Reda lagi di").getErrorMessage()).contains("sisi yang tenang");
        assertThat(text("Nama").getValue()).isEqualTo(name);

        test(number("Reda lagi di")).setValue(new BigDecimal("120.5"));
        press("Simpan");
        assertThat(number("Reda lagi di").isInvalid()).isFalse();
        assertThat(text("Webhook").getErrorMessage()).contains("belum diizinkan");

        test(text("Webhook")).setValue("");
        press("Simpan");
        assertThat(find(AlertDialog.class).all()).isEmpty();
        assertThat(find(AlertGrid.class).single().getListDataView().getItems())
                .filteredOn(row -> row.name().equals(name))
                .extracting(AlertRow::limit, AlertRow::clear)
                .containsExactly(tuple(300.0, 120.5));
    }

    @Test
    @DisplayName(
            "say with what an unusual count is compared, keep it without a limit, and refuse what nobody wrote down")
    void unusual() {
        UI.getCurrent().navigate("alarm");
        find(Keys.class).single().press("n");
        test(text("Nama")).setValue(name);
        AlertDialog dialog = find(AlertDialog.class).single();
        Select<AlertKind> kind = kind(dialog);
        kind.setValue(AlertKind.UNUSUAL);
        press("Simpan");
        assertThat(kind.isInvalid()).isTrue();
        assertThat(kind.getErrorMessage()).contains("tidak dicatat");

        subject(dialog).setValue(Subject.named("count.exceptions.VVIP").orElseThrow());
        assertThat(kind.getHelperText()).contains("Dihitung sampai jam penuh terakhir");
        press("Simpan");

        assertThat(find(AlertDialog.class).all()).isEmpty();
        assertThat(find(AlertGrid.class).single().getListDataView().getItems())
                .filteredOn(row -> row.name().equals(name))
                .extracting(AlertRow::subject)
                .containsExactly("count.exceptions.VVIP");
    }

    @SuppressWarnings("unchecked")
    private Select<AlertKind> kind(AlertDialog dialog) {
        return find(Select.class, dialog).withCaption("Berbunyi bila").single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Subject> subject(AlertDialog dialog) {
        return find(ComboBox.class, dialog).withCaption("Angka yang dijaga").single();
    }

    @Test
    @DisplayName("say that e-mail is off, and why a report cannot be kept")
    void report() {
        UI.getCurrent().navigate("laporan");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("--spring.mail.host"));
        find(Keys.class).single().press("n");
        test(text("Nama")).setValue(name);
        test(text("Penerima")).setValue("bukan alamat");
        press("Simpan");

        assertThat(text("Penerima").getErrorMessage()).contains("alamat e-mail yang benar");
        assertThat(text("Penerima").getValue()).isEqualTo("bukan alamat");

        test(text("Penerima")).setValue("a@pln.co.id; b@pln.co.id");
        press("Simpan");
        assertThat(find(ReportDialog.class).all()).isEmpty();
        ReportsView view = find(ReportsView.class).single();
        assertThat(view.shown())
                .filteredOn(row -> row.name().equals(name))
                .extracting(ReportRow::receivers)
                .containsExactly("a@pln.co.id, b@pln.co.id");
    }

    @Test
    @DisplayName("show a wallboard's address once")
    void wallboard() {
        assertThat(WallboardDialog.address("https://satupintu.pln.co.id/wallboard", "T"))
                .isEqualTo("https://satupintu.pln.co.id/wallboard/T");
        assertThat(WallboardDialog.address("http://127.0.0.1:8080/wallboard?x=1", "T"))
                .isEqualTo("http://127.0.0.1:8080/wallboard/T");
        UI.getCurrent().navigate("wallboard");
        find(Keys.class).single().press("n");
        find(WallboardDialog.class).single();
        press("Buat tautan");

        assertThat(text("Digantung di mana").getErrorMessage()).contains("80 huruf");
        assertThat(find(CopyField.class).all()).isEmpty();
    }

    private TextField text(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private BigDecimalField number(String label) {
        return find(BigDecimalField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    /** The last one: a dialog lies above its screen. */
    private void press(String word) {
        test(find(Button.class).withText(word).all().getLast()).click();
    }
}

package id.satupintu.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.satupintu.SatuPintu;
import id.satupintu.access.WithStaff;
import id.satupintu.shell.CopyField;
import id.satupintu.testing.ScreenTest;
import org.junit.jupiter.api.Test;

@ScreenTest
@ViewPackages(classes = SatuPintu.class)
@WithStaff("admin")
class StaffViewTest extends SpringBrowserlessTest {

    @Test
    void theSearchFindsByNameAndByRole() {
        navigate(StaffView.class);
        StaffGrid grid = find(StaffGrid.class).single();

        test(find(TextField.class).single()).setValue("bagus");
        assertThat(test(grid).size()).isOne();
        test(find(TextField.class).single()).setValue("manager");
        assertThat(test(grid).size()).isOne();
    }

    @Test
    void whatIsWrongWithANewPersonIsSaidAtItsFieldAndNothingTypedIsLost() {
        navigate(StaffView.class);
        test(find(Button.class).withText("Tambah orang").single()).click();
        Dialog dialog = find(Dialog.class).single();
        TextField login =
                find(TextField.class, dialog).withLabel("Nama pengguna").single();
        TextField name = find(TextField.class, dialog).withLabel("Nama lengkap").single();

        test(login).setValue("Bukan Login");
        test(name).setValue("Budi");
        test(find(Button.class, dialog).withText("Tambah orang").single()).click();

        assertThat(login.isInvalid()).isTrue();
        assertThat(login.getErrorMessage()).contains("huruf kecil");
        assertThat(name.getValue()).isEqualTo("Budi");
        assertThat(dialog.isOpened()).isTrue();
    }

    @Test
    void aFileOfStaffIsShownLineByLineAndTakenAllOrNone() {
        navigate(StaffView.class);
        test(find(Button.class).withText("Impor staf").single()).click();
        StaffFileDialog dialog = find(StaffFileDialog.class).single();
        TextArea lines = find(TextArea.class, dialog).single();
        Button take = find(Button.class, dialog).withText("Terapkan semua").single();

        test(lines).setValue("login,name\nuji.layar,Uji Layar\n");
        assertThat(text(dialog)).doesNotContain("akan berubah");
        assertThat(take.isEnabled()).isFalse();
        test(lines).setValue("login,name,role\nuji.layar,Uji Layar,CSO\nuji.dua,Uji Dua,RAJA\n");
        assertThat(text(dialog))
                .contains(
                        "0 tetap, 2 salah", "Baris 3: Uji Dua (uji.dua)", "role: Tidak dikenal; pilih salah satu: CSO");
        test(lines).setValue("login,name,role,active\nuji.layar,Uji Layar,AUDITOR,mungkin\n");
        assertThat(text(dialog)).contains("active: Tulis ya atau tidak.");
        assertThat(take.isEnabled()).isFalse();
        test(lines).setValue("login,name,role\nuji.layar,Uji Layar,AUDITOR\n");
        assertThat(text(dialog)).contains("1 akan berubah, 0 tetap, 0 salah", "baru");
        test(take).click();

        assertThat(dialog.isOpened()).isFalse();
        test(find(TextField.class).single()).setValue("uji layar");
        assertThat(test(find(StaffGrid.class).single()).size()).isOne();
    }

    @Test
    void ofAFileWithHundredsOfLinesTheWrongOnesStandFirstAndTheRestIsCounted() {
        navigate(StaffView.class);
        test(find(Button.class).withText("Impor staf").single()).click();
        StaffFileDialog dialog = find(StaffFileDialog.class).single();
        StringBuilder file = new StringBuilder("login,name,role\n");
        for (int line = 0; line < 250; line++) {
            file.append("uji.r").append(line).append(",Uji,AUDITOR\n");
        }

        test(find(TextArea.class, dialog).single()).setValue(file + "uji.salah,Uji Salah,RAJA\n");

        assertThat(text(dialog)).contains("250 akan berubah, 0 tetap, 1 salah", "… dan 51 baris lagi");
        assertThat(find(ListItem.class, dialog).all().getFirst().getElement().getTextRecursively())
                .contains("Baris 252: Uji Salah");
    }

    private static String text(Dialog dialog) {
        return dialog.getElement().getTextRecursively();
    }

    @Test
    void aTokenIsShownOnce() {
        navigate(StaffView.class);
        test(find(TextField.class).single()).setValue("dimas");
        StaffGrid grid = find(StaffGrid.class).single();
        var acts = test(grid).getCellComponent(0, 4);

        test(find(Button.class, acts).withText("Beri token").single()).click();
        test(find(Button.class, find(Dialog.class).single())
                        .withText("Buat token")
                        .single())
                .click();

        assertThat(find(CopyField.class).single().value()).startsWith("sp_");
    }
}

package id.satupintu.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import id.satupintu.SatuPintu;
import id.satupintu.access.WithStaff;
import id.satupintu.testing.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ScreenTest
@ViewPackages(classes = SatuPintu.class)
@WithStaff("admin")
class PlacesViewTest extends SpringBrowserlessTest {

    @BeforeEach
    void jakarta() {
        navigate(PlacesView.class);
        NativeButton jakarta = find(NativeButton.class).all().stream()
                .filter(button -> button.getElement().getTextRecursively().startsWith("Jakarta"))
                .findFirst()
                .orElseThrow();
        test(jakarta).click();
    }

    @Test
    void aSiteInUseIsNotClosedAndTheReasonIsSaid() {
        test(find(Button.class, find(SiteForm.class).single()).withText("Tutup").single())
                .click();

        assertThat(find(SaidAtPlace.class).single().getText())
                .startsWith("Masih dipakai:")
                .contains("orang");
    }

    @Test
    void whatIsWrongWithANewTeamIsSaidAtItsField() {
        test(find(Button.class).withText("Bentuk tim").single()).click();
        Dialog dialog = find(Dialog.class).single();
        TextField code = find(TextField.class, dialog).withLabel("Kode").single();
        TextField name = find(TextField.class, dialog).withLabel("Nama").single();

        test(name).setValue("Jakarta Z");
        test(code).setValue("huruf kecil");
        test(find(Button.class, dialog).withText("Simpan").single()).click();

        assertThat(code.isInvalid()).isTrue();
        assertThat(name.getValue()).isEqualTo("Jakarta Z");
        assertThat(dialog.isOpened()).isTrue();
    }
}

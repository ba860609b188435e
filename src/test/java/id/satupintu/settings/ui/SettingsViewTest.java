package id.satupintu.settings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import id.satupintu.SatuPintu;
import id.satupintu.access.WithStaff;
import id.satupintu.settings.SettingRow;
import id.satupintu.settings.SettingsDesk;
import id.satupintu.shell.EmptyState;
import id.satupintu.testing.ScreenTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A setting is changed where it stands, and who changed it when stands there too. */
@ScreenTest
@ViewPackages(classes = SatuPintu.class)
@WithStaff("admin")
class SettingsViewTest extends SpringBrowserlessTest {

    private static final String NAME = "satupintu.escalation.ap2t-due";

    @Autowired
    SettingsDesk desk;

    @AfterEach
    void asItWas() {
        SettingRow now = row();
        if (now.differs()) {
            desk.backToStandard(NAME, now.value());
        }
    }

    @Test
    void theSearchFindsByNameAndSaysWhereNothingFits() {
        open();
        assertThat(find(SettingLine.class).all()).hasSize(1);
        assertThat(screen()).contains(NAME, "bawaan 1 jam");

        search("tidak ada yang begini");

        assertThat(find(SettingLine.class).all()).isEmpty();
        assertThat(find(EmptyState.class).all()).hasSize(1);
    }

    @Test
    void whatDoesNotFitIsSaidAtTheFieldAndStaysAsTyped() {
        open();
        press("Ubah");
        type("sejam");
        press("Simpan");
        assertThat(field().getErrorMessage()).startsWith("Tulis angka dan satuan");
        assertThat(field().getValue()).isEqualTo("sejam");

        type("10s");
        press("Simpan");

        assertThat(field().getErrorMessage()).startsWith("Paling sedikit");
        assertThat(row().differs()).isFalse();
        press("Batal");
        assertThat(find(SettingForm.class).all()).isEmpty();
    }

    @Test
    void aChangeHoldsAtOnceAndItsHistorySaysWhoFromWhatToWhat() {
        open();
        press("Ubah");
        type("45m");
        press("Simpan");
        assertThat(row().differs()).isTrue();
        assertThat(screen()).contains("45 menit", "diubah", "1 pengaturan, 1 berbeda dari bawaan");

        press("Riwayat");
        assertThat(find(HistoryDialog.class).single().getElement().getTextRecursively())
                .contains("1 jam menjadi 45 menit");

        press("Ubah");
        press("Pakai bawaan");
        assertThat(row().differs()).isFalse();
    }

    private void open() {
        navigate(SettingsView.class);
        search("ap2t-due");
    }

    private void search(String words) {
        test(find(TextField.class, find(SettingsView.class).single()).all().getFirst())
                .setValue(words);
    }

    private TextField field() {
        return find(TextField.class, find(SettingForm.class).single()).single();
    }

    private void type(String value) {
        test(field()).setValue(value);
    }

    private void press(String words) {
        test(find(Button.class, find(SettingsView.class).single())
                        .withText(words)
                        .single())
                .click();
    }

    private SettingRow row() {
        return desk.all().stream()
                .filter(one -> one.name().equals(NAME))
                .findFirst()
                .orElseThrow();
    }

    private String screen() {
        return find(SettingsView.class).single().getElement().getTextRecursively();
    }
}

package id.satupintu.verification.reason.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import id.satupintu.SatuPintu;
import id.satupintu.access.WithStaff;
import id.satupintu.policy.RejectReason;
import id.satupintu.testing.ScreenTest;
import id.satupintu.verification.reason.ReasonDesk;
import id.satupintu.verification.reason.ReasonRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScreenTest
@ViewPackages(classes = SatuPintu.class)
@WithStaff("admin")
class ReasonsViewTest extends SpringBrowserlessTest {

    @Autowired
    ReasonDesk desk;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void theProductsOwnAgain() {
        sql.sql("delete from verification_reason_text").update();
    }

    @Test
    void everyReasonStandsThereWithWhatIsReadToTheCustomer() {
        navigate(ReasonsView.class);

        assertThat(find(ReasonLine.class).all()).hasSize(RejectReason.values().length);
        assertThat(text(find(ReasonsView.class).single())).contains("NAME", "teks bawaan", "Mohon {salutation}");
    }

    @Test
    void anUnknownSlotIsSaidAndWhatWasTypedStays() {
        openPhone();

        type("Dibacakan ke pelanggan (Indonesia)", "Mohon {nama} ubah nomornya");
        press("Simpan");

        assertThat(text(find(ReasonForm.class).single())).contains("{nama} bukan isian yang dikenal");
        assertThat(area("Dibacakan ke pelanggan (Indonesia)").getValue()).isEqualTo("Mohon {nama} ubah nomornya");
        assertThat(phone().edited()).isFalse();
    }

    @Test
    void aNewTextHoldsFromToday() {
        openPhone();

        type("Dibacakan ke pelanggan (Indonesia)", "Mohon {salutation} ubah nomornya");
        press("Simpan");

        assertThat(phone().texts().say().id()).isEqualTo("Mohon {salutation} ubah nomornya");
        assertThat(text(find(ReasonsView.class).single())).contains("ditulis sendiri");
    }

    private void openPhone() {
        navigate(ReasonsView.class);
        test(find(Button.class).all().stream()
                        .filter(button -> button.getAriaLabel().orElse("").contains("nomor HP"))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private ReasonRow phone() {
        return desk.all().stream()
                .filter(row -> row.code() == RejectReason.PHONE)
                .findFirst()
                .orElseThrow();
    }

    private TextArea area(String label) {
        return find(TextArea.class).all().stream()
                .filter(area -> area.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private void type(String label, String words) {
        test(area(label)).setValue(words);
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}

package id.satupintu.callguide.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import id.satupintu.SatuPintu;
import id.satupintu.access.WithStaff;
import id.satupintu.testing.ScreenTest;
import id.satupintu.units.ServiceUnitRow;
import id.satupintu.units.UnitDesk;
import id.satupintu.workday.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
@ViewPackages(classes = SatuPintu.class)
@WithStaff("admin")
@Tag("Q-024")
class ServiceUnitInputTest extends SpringBrowserlessTest {

    @Autowired
    UnitDesk units;

    private final String serial = Ids.next().toString().substring(28);
    private final ServiceUnitInput input = new ServiceUnitInput();

    @BeforeEach
    void twoUnitsOfPapua() {
        units.save(new ServiceUnitRow(null, "PAPUA", "94", "ULP Biak " + serial, true, 0));
        units.save(new ServiceUnitRow(null, "PAPUA", "94", "ULP Biak Timur " + serial, true, 0));
        units.save(new ServiceUnitRow(null, "PAPUA", "94", "ULP Sarmi " + serial, true, 0));
        input.below("PAPUA");
    }

    @Test
    void theServiceUnitsBelowTheChosenUnitAreOffered() {
        assertThat(input.offered()).contains("ULP Biak " + serial, "ULP Biak Timur " + serial, "ULP Sarmi " + serial);

        input.setValue("ULP Sarmi " + serial);
        input.below("BALI");

        assertThat(input.offered()).doesNotContain("ULP Sarmi " + serial);
        assertThat(input.getValue()).isEqualTo("ULP Sarmi " + serial);
    }

    @Test
    void whatWasTypedSettlesOnTheNameThatItMeans() {
        input.setValue("sarmi " + serial);
        input.settle();

        assertThat(input.getValue()).isEqualTo("ULP Sarmi " + serial);
    }

    @Test
    void whereThereIsNoListItIsTypedFreelyAndThatIsSaid() {
        assertThat(input.getHelperText()).isEmpty();

        input.below("KALBAR");
        assertThat(input.getHelperText()).isNotBlank();
        input.setValue(" ULP Baru ");
        input.settle();

        assertThat(input.getValue()).isEqualTo("ULP Baru");
    }

    @Test
    void aPartOfANameMeansTheOneThatHasItAndUnknownWordsStandAsTyped() {
        assertThat(input.meant("sarmi " + serial)).isEqualTo("ULP Sarmi " + serial);
        assertThat(input.meant("ulp biak " + serial)).isEqualTo("ULP Biak " + serial);
        assertThat(input.meant(" ULP Baru ")).isEqualTo("ULP Baru");
        assertThat(input.meant("x".repeat(300))).hasSize(200);
    }
}

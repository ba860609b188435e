package id.satupintu.verification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import id.satupintu.access.WithStaff;
import id.satupintu.testing.ScreenTest;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ScreenTest
@WithStaff("tl")
class BornFieldTest extends SpringBrowserlessTest {

    @ParameterizedTest
    @ValueSource(strings = {"13-08-1990", "13/8/1990", "13.08.1990", "13081990", " 13 08 1990"})
    void aDateIsReadHoweverItIsWritten(String written) {
        BornField field = new BornField(() -> {});

        field.setValue(written);

        assertThat(field.date()).isEqualTo(LocalDate.parse("1990-08-13"));
        assertThat(field.isInvalid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-02-1990", "1990", "13-08-90", "besok"})
    void whatIsNoDateSaysHowToWriteOne(String written) {
        BornField field = new BornField(() -> {});

        field.setValue(written);

        assertThat(field.date()).isNull();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("13-08-1990");
    }
}

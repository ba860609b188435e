package id.satupintu.simulation.nation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import id.satupintu.simulation.nation.NationalPlan;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The form of a national day")
class PlanFormTest {

    private static final LocalDate YESTERDAY = LocalDate.parse("2026-11-25");
    private static final int CALLS = 0;
    private static final int MISTAKES = 4;

    private final PlanForm form = new PlanForm(YESTERDAY);

    @Test
    void asksForYesterdayAsTheCentreUsuallyIsUnlessSomebodySaysOtherwise() {
        assertThat(form.plan()).hasValueSatisfying(plan -> {
            assertThat(plan.day()).isEqualTo(YESTERDAY);
            assertThat(plan.calls()).isEqualTo(NationalPlan.USUAL);
            assertThat(plan.rates().mended()).isEqualTo(0.8);
        });
    }

    @ParameterizedTest
    @CsvSource({"36.000, 36000", "'80,000', 80000", "' 900 ', 900", "1.000.000, 1000000"})
    void takesWholeNumbersInGroupsAsIndonesiansAndOthersWriteThem(String typed, int calls) {
        field(CALLS).setValue(typed);

        assertThat(form.plan()).map(NationalPlan::calls).hasValue(calls);
    }

    @ParameterizedTest
    @CsvSource({"'0,5'", "0.5"})
    void takesARateWithACommaAndWithAPoint(String typed) {
        field(MISTAKES).setValue(typed);

        assertThat(form.plan()).map(plan -> plan.rates().mistakes()).hasValue(0.5);
    }

    @ParameterizedTest
    @CsvSource({"banyak", "'1,5'", "''"})
    void saysAtItsFieldWhatIsNoNumberOfCallsAndLosesNothing(String typed) {
        field(CALLS).setValue(typed);

        assertThat(form.plan()).isEmpty();
        assertThat(field(CALLS).isInvalid()).isTrue();
        assertThat(field(CALLS).getValue()).isEqualTo(typed);
        field(CALLS).setValue("900");
        assertThat(form.plan()).isPresent();
    }

    @Test
    void saysAtItsFieldWhatTheDeskRefuses() {
        form.refuse("mistakes");
        form.refuse("day");

        assertThat(field(MISTAKES).isInvalid()).isTrue();
        assertThat(day().isInvalid()).isTrue();
    }

    @Test
    void needsADay() {
        day().setValue(null);

        assertThat(form.plan()).isEmpty();
        assertThat(day().isInvalid()).isTrue();
    }

    private TextField field(int at) {
        return form.getChildren()
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .skip(at)
                .findFirst()
                .orElseThrow();
    }

    private DatePicker day() {
        return form.getChildren()
                .filter(DatePicker.class::isInstance)
                .map(DatePicker.class::cast)
                .findFirst()
                .orElseThrow();
    }
}

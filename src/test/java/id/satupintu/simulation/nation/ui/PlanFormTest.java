package id.satupintu.simulation.nation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import id.satupintu.simulation.floor.Leading;
import id.satupintu.simulation.nation.Crews;
import id.satupintu.simulation.nation.NationalPlan;
import id.satupintu.simulation.nation.Outages;
import id.satupintu.simulation.script.Rates;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The form of a national day")
class PlanFormTest {

    private static final LocalDate YESTERDAY = LocalDate.parse("2026-11-25");
    private static final String CALLS = "calls";
    private static final String MISTAKES = "mistakes";

    private final PlanForm form = new PlanForm(YESTERDAY, NationalPlan.usual(YESTERDAY));

    @Test
    void asksForYesterdayAsTheCentreUsuallyIsUnlessSomebodySaysOtherwise() {
        assertThat(form.plan()).hasValue(NationalPlan.usual(YESTERDAY));
    }

    @Test
    void takesEverythingThatTheDayCanBeLike() {
        Map.of(
                        "csos", "12",
                        "teamCalls", "1.200",
                        "talk", "1,25",
                        "deciding", "2",
                        "away", "12,5",
                        "misjudged", "3",
                        "hangUps", "0",
                        "callAgain", "10",
                        "outages", "3",
                        "outageMinutes", "40")
                .forEach((name, typed) -> field(name).setValue(typed));

        assertThat(form.plan())
                .hasValue(NationalPlan.usual(YESTERDAY)
                        .with(new Rates(1, 1, 0.8, 0.03, 0, 0.1))
                        .with(new Crews(12, 1_200, 1.25, new Leading(2, 0.125)))
                        .with(new Outages(3, 40)));
    }

    @Test
    void saysAgainWhatTheLastDayWasLike() {
        NationalPlan last = NationalPlan.usual(YESTERDAY.minusDays(3), 900, 77)
                .with(new Rates(0.5, 2, 0.755, 0.015, 0.035, 0))
                .with(new Crews(8, 450, 1.75, new Leading(0.25, 1)))
                .with(Outages.USUAL);

        assertThat(new PlanForm(YESTERDAY, last).plan()).hasValue(last);
    }

    @ParameterizedTest
    @EnumSource(PlanNumber.class)
    void saysEachThingThatTheDeskRefusesAtItsField(PlanNumber number) {
        form.refuse(number.field());

        assertThat(field(number.field()).isInvalid()).isTrue();
        assertThat(day().isInvalid()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"talk, '1,2,3'", "away, NaN", "csos, 1e1", "outageMinutes, '7,5'", "hangUps, ''", "mended, 80%"})
    void doesNotTakeWhatIsNoNumber(String name, String typed) {
        field(name).setValue(typed);

        assertThat(form.plan()).isEmpty();
        assertThat(field(name).isInvalid()).isTrue();
        assertThat(field(name).getValue()).isEqualTo(typed);
    }

    @Test
    void readsAFractionOfThreeDigitsAsAFraction() {
        field(MISTAKES).setValue("0,125");

        assertThat(form.plan()).map(plan -> plan.rates().mistakes()).hasValue(0.125);
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

    private TextField field(String name) {
        return every(TextField.class)
                .filter(field -> field.getId().orElse("").equals("plan-" + name))
                .findFirst()
                .orElseThrow();
    }

    private DatePicker day() {
        return every(DatePicker.class).findFirst().orElseThrow();
    }

    private <T extends Component> Stream<T> every(Class<T> kind) {
        return form.getChildren()
                .flatMap(Component::getChildren)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}

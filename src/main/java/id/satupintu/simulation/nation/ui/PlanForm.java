package id.satupintu.simulation.nation.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.satupintu.simulation.floor.Leading;
import id.satupintu.simulation.nation.Crews;
import id.satupintu.simulation.nation.NationalPlan;
import id.satupintu.simulation.nation.Outages;
import id.satupintu.simulation.script.Rates;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the day is to be like; what cannot be read is said at its field, and nothing typed is lost. */
final class PlanForm extends Div {

    private static final long serialVersionUID = 1L;

    private final DatePicker day = new DatePicker(getTranslation("simulation.nation.day"));
    private final Map<PlanNumber, TextField> numbers = new EnumMap<>(PlanNumber.class);

    /**
     * A form.
     *
     * @param lastDay the last day that can be simulated
     * @param plan what it says at first
     */
    PlanForm(LocalDate lastDay, NationalPlan plan) {
        addClassName("stack");
        day.setValue(plan.day());
        day.setMax(lastDay);
        day.setErrorMessage(getTranslation("simulation.nation.wrong.day"));
        for (PlanNumber.Group group : PlanNumber.Group.values()) {
            FieldSet set = new FieldSet(getTranslation(group.key()));
            set.addClassName("plan");
            if (group == PlanNumber.Group.DAY) {
                set.add(day);
            }
            for (PlanNumber number : PlanNumber.values()) {
                if (number.group() == group) {
                    set.add(field(number, plan));
                }
            }
            add(set);
        }
    }

    private TextField field(PlanNumber number, NationalPlan plan) {
        TextField field = new TextField(getTranslation(number.label()));
        field.setId("plan-" + number.field());
        field.setValue(number.typed(plan, getLocale()));
        field.setHelperText(getTranslation(number.help()));
        field.setErrorMessage(getTranslation(number.wrong()));
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addValueChangeListener(typed -> field.setInvalid(false));
        numbers.put(number, field);
        return field;
    }

    /** The plan; nothing when a field cannot be read, which is said there. */
    Optional<NationalPlan> plan() {
        Map<PlanNumber, Double> read = new EnumMap<>(PlanNumber.class);
        numbers.forEach((number, field) -> number.read(field.getValue())
                .ifPresentOrElse(value -> read.put(number, value), () -> field.setInvalid(true)));
        LocalDate on = day.getValue();
        day.setInvalid(on == null);
        if (on == null) {
            day.focus();
            return Optional.empty();
        }
        if (read.size() < numbers.size()) {
            numbers.values().stream().filter(TextField::isInvalid).findFirst().ifPresent(TextField::focus);
            return Optional.empty();
        }
        return Optional.of(plan(on, read));
    }

    private static NationalPlan plan(LocalDate on, Map<PlanNumber, Double> read) {
        Rates rates = new Rates(
                of(read, PlanNumber.EXCEPTIONS),
                of(read, PlanNumber.MISTAKES),
                of(read, PlanNumber.MENDED),
                of(read, PlanNumber.MISJUDGED),
                of(read, PlanNumber.HANG_UPS),
                of(read, PlanNumber.CALL_AGAIN));
        Crews crews = new Crews(
                (int) of(read, PlanNumber.CSOS),
                (int) of(read, PlanNumber.TEAM_CALLS),
                of(read, PlanNumber.TALK),
                new Leading(of(read, PlanNumber.DECIDING), of(read, PlanNumber.AWAY)));
        Outages outages = new Outages((int) of(read, PlanNumber.OUTAGES), (int) of(read, PlanNumber.OUTAGE_MINUTES));
        return new NationalPlan(
                on, (int) of(read, PlanNumber.CALLS), (long) of(read, PlanNumber.SEED), rates, crews, outages);
    }

    private static double of(Map<PlanNumber, Double> read, PlanNumber number) {
        return Objects.requireNonNull(read.get(number));
    }

    /** What the desk does not take, at its field. */
    void refuse(String wrong) {
        numbers.entrySet().stream()
                .filter(number -> number.getKey().field().equals(wrong))
                .map(Map.Entry::getValue)
                .findFirst()
                .ifPresentOrElse(
                        field -> {
                            field.setInvalid(true);
                            field.focus();
                        },
                        () -> {
                            day.setInvalid(true);
                            day.focus();
                        });
    }
}

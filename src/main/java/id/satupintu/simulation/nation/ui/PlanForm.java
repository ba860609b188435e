package id.satupintu.simulation.nation.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.satupintu.simulation.nation.NationalPlan;
import id.satupintu.simulation.script.Rates;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the day is to be like; what cannot be read is said at its field, and nothing typed is lost. */
final class PlanForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final double HUNDRED = 100;

    private final DatePicker day = new DatePicker(getTranslation("simulation.nation.day"));
    private final Map<String, TextField> numbers = new LinkedHashMap<>();

    PlanForm(LocalDate lastDay) {
        addClassName("plan");
        day.setValue(lastDay);
        day.setMax(lastDay);
        day.setErrorMessage(getTranslation("simulation.nation.wrong.day"));
        add(day);
        number("calls", String.valueOf(NationalPlan.USUAL))
                .setHelperText(getTranslation("simulation.nation.calls.help"));
        number("seed", "123").setHelperText(getTranslation("simulation.nation.seed.help"));
        number("outages", "1");
        number("exceptions", "1");
        number("mistakes", "1");
        number("mended", "80");
    }

    private TextField number(String name, String usual) {
        TextField field = new TextField(getTranslation("simulation.nation." + name));
        field.setValue(usual);
        field.setErrorMessage(getTranslation("simulation.nation.wrong." + name));
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addValueChangeListener(typed -> field.setInvalid(false));
        numbers.put(name, field);
        add(field);
        return field;
    }

    /** The plan; nothing when a field cannot be read, which is said there. */
    Optional<NationalPlan> plan() {
        Optional<Double> calls = read("calls");
        Optional<Double> seed = read("seed");
        Optional<Double> outages = read("outages");
        Optional<Double> exceptions = read("exceptions");
        Optional<Double> mistakes = read("mistakes");
        Optional<Double> mended = read("mended");
        LocalDate on = day.getValue();
        day.setInvalid(on == null);
        boolean whole = on != null && numbers.values().stream().noneMatch(TextField::isInvalid);
        return whole
                ? Optional.of(new NationalPlan(
                        on,
                        calls.orElseThrow().intValue(),
                        seed.orElseThrow().longValue(),
                        new Rates(exceptions.orElseThrow(), mistakes.orElseThrow(), mended.orElseThrow() / HUNDRED),
                        outages.orElseThrow().intValue()))
                : Optional.empty();
    }

    /** What the desk does not take, at its field. */
    void refuse(String field) {
        TextField number = numbers.get(field);
        if (number == null) {
            day.setInvalid(true);
            day.focus();
        } else {
            number.setInvalid(true);
            number.focus();
        }
    }

    /** Indonesians write a comma and points, others a point and commas; whole numbers in groups are taken too. */
    private Optional<Double> read(String name) {
        String typed = Objects.requireNonNull(numbers.get(name)).getValue().strip();
        String plain = typed.matches("\\d{1,3}([.,]\\d{3})+") ? typed.replaceAll("[.,]", "") : typed.replace(',', '.');
        try {
            double value = Double.parseDouble(plain);
            if (!fractional(name) && value != Math.rint(value)) {
                refuse(name);
                return Optional.empty();
            }
            return Optional.of(value);
        } catch (NumberFormatException wrong) {
            refuse(name);
            return Optional.empty();
        }
    }

    private static boolean fractional(String name) {
        return name.equals("exceptions") || name.equals("mistakes") || name.equals("mended");
    }
}

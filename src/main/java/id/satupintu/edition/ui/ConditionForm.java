package id.satupintu.edition.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.satupintu.policy.Area;
import id.satupintu.policy.Condition;
import id.satupintu.policy.ExceptionKind;
import id.satupintu.policy.Mark;
import id.satupintu.policy.Parameters;
import id.satupintu.policy.Phase;
import id.satupintu.policy.PowerStep;
import id.satupintu.policy.Transaction;
import id.satupintu.units.Province;
import id.satupintu.units.Units;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a row fits: what is left empty does not matter. */
final class ConditionForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final String PS_LIMIT_AREA = "psLimit";

    private final transient EditionWords words = new EditionWords(this);
    private final transient Parameters parameters;
    private final MultiSelectComboBox<Transaction> transactions = many("transactions");
    private final MultiSelectComboBox<ExceptionKind> exceptions = many("exceptions");
    private final MultiSelectComboBox<String> area = many("area");
    private final Select<Boolean> niaga = flag("niaga");
    private final Select<Boolean> customer = flag("customer");
    private final Select<Boolean> increase = flag("increase");
    private final Select<Boolean> limited = flag("limited");
    private final Select<Phase> phaseNow = phase("phaseNow");
    private final Select<Phase> phaseAsked = phase("phaseAsked");
    private final ComboBox<String> above = power("above");
    private final ComboBox<String> upTo = power("upTo");

    ConditionForm(Condition now, Parameters parameters) {
        this.parameters = parameters;
        addClassName("edition-form");
        items();
        fill(now);
        add(transactions, customer, phaseNow, phaseAsked, above, upTo, area, exceptions, limited, increase, niaga);
    }

    private void items() {
        transactions.setItems(Transaction.values());
        exceptions.setItems(ExceptionKind.values());
        exceptions.setItemLabelGenerator(kind -> kind.words(words.locale()));
        List<String> areas = new ArrayList<>(List.of(PS_LIMIT_AREA));
        Units.provinces().stream().map(Province::code).forEach(areas::add);
        area.setItems(areas);
        area.setItemLabelGenerator(code -> code.equals(PS_LIMIT_AREA)
                ? getTranslation("edition.when.psLimitArea")
                : Units.province(code).map(Province::name).orElse(code));
    }

    private void fill(Condition now) {
        transactions.setValue(now.transactions());
        exceptions.setValue(now.exceptions());
        niaga.setValue(now.niaga());
        customer.setValue(now.customer());
        increase.setValue(now.increase());
        limited.setValue(now.limited());
        phaseNow.setValue(now.phaseNow());
        phaseAsked.setValue(now.phaseAsked());
        above.setValue(now.above() == null ? null : now.above().written());
        upTo.setValue(now.upTo() == null ? null : now.upTo().written());
        Area where = now.area();
        if (where != null) {
            area.setValue(where.equals(Area.PS_LIMIT) ? List.of(PS_LIMIT_AREA) : List.copyOf(where.provinces()));
        }
    }

    boolean complete() {
        boolean from = mark(above, true);
        boolean to = mark(upTo, true);
        if (!from || !to) {
            (from ? upTo : above).focus();
        }
        return from && to;
    }

    Condition typed() {
        return new Condition(
                niaga.getValue(),
                transactions.getValue(),
                customer.getValue(),
                phaseNow.getValue(),
                phaseAsked.getValue(),
                mark(above),
                mark(upTo),
                increase.getValue(),
                limited.getValue(),
                area(),
                exceptions.getValue());
    }

    private @Nullable Area area() {
        if (area.isEmpty()) {
            return null;
        }
        return area.getValue().contains(PS_LIMIT_AREA)
                ? Area.PS_LIMIT
                : new Area(area.getValue().stream().collect(Collectors.toSet()));
    }

    private static @Nullable Mark mark(ComboBox<String> field) {
        return field.getValue() == null ? null : new Mark(field.getValue());
    }

    private boolean mark(ComboBox<String> field, boolean told) {
        try {
            mark(field);
            field.setInvalid(false);
            return true;
        } catch (IllegalArgumentException odd) {
            field.setErrorMessage(getTranslation("edition.bad-va"));
            field.setInvalid(told);
            return false;
        }
    }

    private <T> MultiSelectComboBox<T> many(String name) {
        MultiSelectComboBox<T> field = new MultiSelectComboBox<>(getTranslation("edition.condition." + name));
        field.setPlaceholder(getTranslation("edition.condition.any"));
        return field;
    }

    private Select<Boolean> flag(String name) {
        Select<Boolean> field = open(name);
        field.setItems(true, false);
        field.setItemLabelGenerator(value -> value == null ? "" : getTranslation("edition.when." + name + "." + value));
        return field;
    }

    private Select<Phase> phase(String name) {
        Select<Phase> field = open(name);
        field.setItems(Phase.values());
        field.setItemLabelGenerator(value -> value == null ? "" : value.words(words.locale()));
        return field;
    }

    private <T> Select<T> open(String name) {
        Select<T> field = new Select<>();
        field.setLabel(getTranslation("edition.condition." + name));
        field.setEmptySelectionAllowed(true);
        field.setPlaceholder(getTranslation("edition.condition.any"));
        return field;
    }

    private ComboBox<String> power(String name) {
        ComboBox<String> field = new ComboBox<>(getTranslation("edition.condition." + name));
        field.setPlaceholder(getTranslation("edition.condition.any"));
        Stream<String> steps = PowerStep.all().stream().map(step -> String.valueOf(step.va()));
        field.setItems(Stream.concat(Stream.of("limit", "psLimit"), steps).toList());
        field.setItemLabelGenerator(this::va);
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(
                typed -> field.setValue(typed.getDetail().replaceAll("[ .,]|VA", "")));
        field.setClearButtonVisible(true);
        return field;
    }

    private String va(String written) {
        NumberFormat number = NumberFormat.getIntegerInstance(words.locale());
        return switch (written) {
            case "limit" -> getTranslation("edition.when.mark.limit", number.format(parameters.limitVa()));
            case "psLimit" -> getTranslation("edition.when.mark.psLimit", number.format(parameters.psLimitVa()));
            default -> written.matches("\\d{1,9}") ? number.format(Integer.parseInt(written)) + " VA" : written;
        };
    }
}

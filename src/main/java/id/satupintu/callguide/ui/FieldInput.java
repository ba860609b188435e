package id.satupintu.callguide.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.satupintu.callguide.guide.Field;
import id.satupintu.callguide.guide.FieldName;
import id.satupintu.shell.Tone;
import id.satupintu.units.DistributionUnit;
import id.satupintu.units.Province;
import id.satupintu.units.Units;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** One field of a form with the advice that stands below it. */
final class FieldInput extends Div {

    private static final long serialVersionUID = 1L;
    private static final int FEW = 6;
    private static final int LONGEST = 200;

    private final transient Field field;
    private final AbstractField<?, String> input;
    private final Div advice = new Div();

    private FieldInput(Field field, AbstractField<?, String> input, String label) {
        this.field = field;
        this.input = input;
        addClassNames("cg-field", "cg-field-" + field.name());
        ((HasLabel) input).setLabel(label);
        input.setRequiredIndicatorVisible(field.required());
        input.setReadOnly(!field.open());
        advice.addClassName("cg-advice");
        advice.getElement().setAttribute("aria-live", "polite");
        add(input, advice);
    }

    static FieldInput of(Field field, Words words) {
        AbstractField<?, String> input = switch (field.kind()) {
            case CODE -> codes(field, words);
            case PROVINCE -> provinces();
            default -> text(field);
        };
        return new FieldInput(field, input, words.field(field.name()));
    }

    private static AbstractField<?, String> text(Field field) {
        TextField text = new TextField();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setMaxLength(LONGEST);
        text.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        switch (field.kind()) {
            case PHONE, NIK, IDPEL, POWER, REGISTER -> text.getElement().setAttribute("inputmode", "numeric");
            default -> {}
        }
        return text;
    }

    private static AbstractField<?, String> codes(Field field, Words words) {
        if (field.codes().size() > FEW) {
            return combo(
                    field.codes(),
                    code -> Units.byCode(code).map(DistributionUnit::name).orElse(code));
        }
        RadioButtonGroup<String> group = new RadioButtonGroup<>();
        group.setItems(field.codes());
        group.setItemLabelGenerator(code -> words.code(field.name(), code));
        return group;
    }

    private static AbstractField<?, String> provinces() {
        return combo(
                Units.provinces().stream().map(Province::code).toList(),
                code -> Units.province(code).map(Province::name).orElse(code));
    }

    private static ComboBox<String> combo(
            List<String> codes, com.vaadin.flow.component.ItemLabelGenerator<String> names) {
        ComboBox<String> combo = new ComboBox<>();
        combo.setItems(codes);
        combo.setItemLabelGenerator(names);
        return combo;
    }

    Field field() {
        return field;
    }

    /** As typed; blank when nothing is. */
    String value() {
        String value = input.getValue();
        return value == null ? "" : value;
    }

    void fill(String value) {
        boolean choosable = field.codes().isEmpty() || field.codes().contains(value);
        if (choosable) {
            input.setValue(value);
        }
    }

    void onChange(Runnable changed) {
        input.addValueChangeListener(change -> {
            accept();
            changed.run();
        });
    }

    /** Nothing is wrong with it any more. */
    void accept() {
        ((HasValidationProperties) input).setInvalid(false);
    }

    void refuse(String text) {
        HasValidationProperties checked = (HasValidationProperties) input;
        checked.setErrorMessage(text);
        checked.setInvalid(true);
        focus();
    }

    void focus() {
        if (input instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    void advise(Tone tone, String text) {
        Span line = new Span(text);
        line.addClassNames("note", "small", tone.cssClass());
        advice.removeAll();
        advice.add(line);
    }

    void adviseNothing() {
        advice.removeAll();
    }

    /** Offers other powers with one click each. */
    void offer(Map<Integer, String> powers, IntConsumer taken) {
        powers.forEach((va, label) -> {
            Button button = new Button(label, click -> taken.accept(va));
            button.addThemeVariants(ButtonVariant.SMALL);
            advice.add(button);
        });
    }

    void take(int va) {
        input.setValue(Integer.toString(va));
    }

    boolean isPower() {
        return field.name().equals(FieldName.POWER_NOW) || field.name().equals(FieldName.POWER_ASKED);
    }

    Component component() {
        return input;
    }
}

package id.satupintu.callguide.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.satupintu.callguide.guide.Field;
import id.satupintu.shell.KeyHint;
import id.satupintu.units.Province;
import id.satupintu.units.Units;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How each kind of field is typed: few codes by one key each, many by their first letters, everything else as text. */
final class InputKinds {

    private static final int FEW = 6;
    private static final int LONGEST = 200;

    private InputKinds() {}

    /** @param names what each code of the field is called on the screen */
    static AbstractField<?, String> of(Field field, ItemLabelGenerator<String> names) {
        return switch (field.kind()) {
            case CODE, CRITERION -> field.codes().size() > FEW ? list(field.codes(), names) : codes(field, names);
            case PROVINCE -> provinces();
            default -> text(field);
        };
    }

    private static AbstractField<?, String> text(Field field) {
        TextField text = field.kind() == Field.Kind.SERVICE_UNIT ? new ServiceUnitInput() : new TextField();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setMaxLength(LONGEST);
        text.setAutocomplete(Autocomplete.OFF);
        switch (field.kind()) {
            case PHONE, NIK, IDPEL, POWER, REGISTER -> text.getElement().setAttribute("inputmode", "numeric");
            default -> {}
        }
        return text;
    }

    private static AbstractField<?, String> codes(Field field, ItemLabelGenerator<String> names) {
        RadioButtonGroup<String> group = new RadioButtonGroup<>();
        group.setItemLabelGenerator(names);
        group.setRenderer(new ComponentRenderer<>(code -> keyed(field.codes().indexOf(code) + 1, names.apply(code))));
        group.setItems(field.codes());
        return group;
    }

    /** The key is seen but not part of the name that is read aloud. */
    private static Span keyed(int number, String text) {
        KeyHint key = new KeyHint(Integer.toString(number));
        key.getElement().setAttribute("aria-hidden", "true");
        Span keyed = new Span(key, new Span(text));
        keyed.addClassName("cg-keyed");
        return keyed;
    }

    private static AbstractField<?, String> provinces() {
        return list(
                Units.provinces().stream().map(Province::code).toList(),
                code -> Units.province(code).map(Province::name).orElse(code));
    }

    /** A part of a name and Enter take the first one that fits, so that no hand leaves the keyboard. */
    private static AbstractField<?, String> list(List<String> codes, ItemLabelGenerator<String> names) {
        ComboBox<String> list = new ComboBox<>();
        list.setItemLabelGenerator(names);
        list.setItems(codes);
        list.setAllowCustomValue(true);
        list.addCustomValueSetListener(typed ->
                fitting(codes, names, typed.getDetail()).ifPresentOrElse(list::setValue, () -> list.setValue(null)));
        return list;
    }

    private static Optional<String> fitting(List<String> codes, ItemLabelGenerator<String> names, String typed) {
        String part = typed.strip().toLowerCase(Locale.ROOT);
        return part.isEmpty()
                ? Optional.empty()
                : codes.stream()
                        .filter(code ->
                                names.apply(code).toLowerCase(Locale.ROOT).contains(part))
                        .findFirst();
    }
}

package id.satupintu.callguide.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import id.satupintu.callguide.guide.Field;
import id.satupintu.shell.WrongField;

/** One field of a form with the advice that stands below it. */
final class FieldInput extends Div {

    private static final long serialVersionUID = 1L;

    /** Tried again for some frames: of a group of choices one has the focus, and only once it is drawn. */
    private static final String FOCUS = """
            const focus = (frames) => {
              (this.querySelector('input[type=radio]:checked, input[type=radio]') ?? this).focus();
              if (this.contains(document.activeElement)) {
                this.inputElement?.select?.();
              } else if (frames > 0) {
                requestAnimationFrame(() => focus(frames - 1));
              }
            };
            focus(30);
            """;

    private final transient Field field;
    private final AbstractField<?, String> input;
    private final Div advice = new Div();
    private transient Advice advised = Advice.NONE;

    FieldInput(Field field, String label, ItemLabelGenerator<String> names) {
        this.field = field;
        this.input = InputKinds.of(field, names);
        addClassNames("cg-field", "cg-field-" + field.name());
        getElement().setAttribute("data-field", field.name());
        getElement().setAttribute("data-secret", field.kind() == Field.Kind.NIK);
        ((HasLabel) input).setLabel(label);
        input.setRequiredIndicatorVisible(field.required());
        input.setReadOnly(!field.open());
        advice.addClassName("cg-advice");
        advice.getElement().setAttribute("aria-live", "polite");
        add(input, advice);
    }

    Field field() {
        return field;
    }

    /** As typed; blank when nothing is. */
    String value() {
        String value = input.getValue();
        return value == null ? "" : value.strip();
    }

    void fill(String value) {
        boolean choosable = field.codes().isEmpty() || field.codes().contains(value);
        if (choosable && !(value.isEmpty() && input.getEmptyValue() == null)) {
            input.setValue(value);
        }
    }

    void onChange(Runnable changed) {
        input.addValueChangeListener(change -> {
            accept();
            changed.run();
        });
    }

    /** The distribution unit of this form is another one now. */
    void below(String unit) {
        if (input instanceof ServiceUnitInput names) {
            names.below(unit);
        }
    }

    /** What was typed is meant as it stands, or for the one known name that has it. */
    void settle() {
        if (input instanceof ServiceUnitInput names) {
            names.settle();
        }
    }

    /** Nothing is wrong with it any more. */
    void accept() {
        ((HasValidationProperties) input).setInvalid(false);
    }

    /** Says what is wrong at the field itself; where the advice knew it more exactly, in its words. */
    void refuse(String text) {
        mark(advised.wrong() ? advised.text() : text);
        advise(Advice.NONE);
        focus();
    }

    /** Says that it is wrong too, while the cursor stands in another. */
    void mark(String text) {
        WrongField.mark((HasValidationProperties) input, text);
    }

    /** Whether the form cannot be left as it is, for want of it. */
    boolean missing() {
        return field.open() && field.required() && value().isEmpty();
    }

    /** Ready to be typed into; what stands there is replaced by the next key. */
    void focus() {
        input.getElement().executeJs(FOCUS);
    }

    /** Advice that stands already is left alone, so that nothing flickers. */
    void advise(Advice now) {
        if (now.equals(advised)) {
            return;
        }
        advised = now;
        advice.removeAll();
        if (!now.text().isEmpty()) {
            Span line = new Span(now.text());
            line.addClassNames("note", now.tone().cssClass());
            advice.add(line);
        }
        now.powers().forEach(this::offer);
    }

    /** Another power, taken with one click. */
    private void offer(int va, String label) {
        Button button = new Button(label, click -> input.setValue(Integer.toString(va)));
        button.addThemeVariants(ButtonVariant.SMALL);
        advice.add(button);
    }
}

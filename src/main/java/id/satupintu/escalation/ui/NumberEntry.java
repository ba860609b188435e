package id.satupintu.escalation.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.satupintu.escalation.CaseView;
import id.satupintu.escalation.OutsideSystem;
import id.satupintu.shell.KeyHint;
import java.util.function.Consumer;

/** A number typed back from an outside system; Enter saves it, and what was wrong stays to be mended. */
final class NumberEntry extends Div {

    private static final long serialVersionUID = 1L;

    private static final String KEY = "I";
    private static final int LONGEST = 40;

    private final TextField number = new TextField();
    private final OutsideSystem system;

    /**
     * @param save hands it to the ledger
     */
    NumberEntry(CaseView view, OutsideSystem system, Consumer<String> save) {
        this.system = system;
        addClassNames("row", "esc-entry");
        getElement().setAttribute("data-system", system.name());
        number.setLabel(getTranslation(system.numberKey()));
        number.setPrefixComponent(new KeyHint(KEY));
        number.setMaxLength(LONGEST);
        number.setValueChangeMode(ValueChangeMode.EAGER);
        number.getElement().setAttribute("data-case", view.id().value().toString());
        number.addKeyPressListener(Key.ENTER, enter -> save(save));
        Button button = new Button(getTranslation("escalation.number.save"), click -> save(save));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(number, button);
    }

    /** Puts the cursor here. */
    void begin() {
        number.focus();
    }

    private void save(Consumer<String> save) {
        boolean readable = system.read(number.getValue()).isPresent();
        number.setErrorMessage(getTranslation("escalation.number.form." + system));
        number.setInvalid(!readable);
        if (readable) {
            save.accept(number.getValue());
        } else {
            number.focus();
        }
    }
}

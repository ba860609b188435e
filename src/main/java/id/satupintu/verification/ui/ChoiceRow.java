package id.satupintu.verification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import id.satupintu.shell.KeyHint;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A few choices in a row, each with its key; what is chosen stays pressed. */
final class ChoiceRow<T> extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Map<T, Button> buttons = new LinkedHashMap<>();
    private final transient Consumer<T> chosen;

    ChoiceRow(String label, Consumer<T> chosen) {
        this.chosen = chosen;
        addClassName("vf-choices");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
    }

    void offer(String key, T choice, String words, String tooltip) {
        Button button = new Button(words, click -> chosen.accept(choice));
        button.setPrefixComponent(new KeyHint(key.toUpperCase(Locale.ROOT)));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addClassName("vf-toggle");
        if (!tooltip.isEmpty()) {
            button.setTooltipText(tooltip);
        }
        buttons.put(choice, button);
        add(button);
    }

    void press(Set<? extends T> pressed) {
        buttons.forEach((choice, button) -> {
            boolean on = pressed.contains(choice);
            button.getElement().setAttribute("aria-pressed", Boolean.toString(on));
            button.setClassName("vf-on", on);
        });
    }
}

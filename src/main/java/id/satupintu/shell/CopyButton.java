package id.satupintu.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableSupplier;

/** Puts a text on the clipboard, as it stands at that moment. */
public final class CopyButton extends Composite<Span> {

    private static final long serialVersionUID = 1L;

    private final SerializableSupplier<String> text;
    private final CopyText copied = new CopyText();

    /**
     * @param label what the text is, for the button's name
     * @param text asked for when the button is pressed
     */
    public CopyButton(String label, SerializableSupplier<String> text) {
        this.text = text;
        getContent().addClassName("copy-button");
        Button copy = new Button(VaadinIcon.COPY_O.create(), click -> copy());
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        copy.setAriaLabel(getTranslation("shell.copy", label));
        copy.setTooltipText(getTranslation("shell.copy", label));
        getContent().add(copied, copy);
    }

    /** Copies, as a click does; a view may bind a key to it. */
    public void copy() {
        copied.copy(text.get());
    }
}

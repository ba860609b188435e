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

    private static final String COPY =
            "const done = () => { $1.textContent = $2; setTimeout(() => $1.textContent = '', 2500); };"
                    + "if (navigator.clipboard) { navigator.clipboard.writeText($0).then(done); } else {"
                    + "const t = document.createElement('textarea'); t.value = $0; document.body.append(t);"
                    + "t.select(); document.execCommand('copy'); t.remove(); done(); }";

    private final SerializableSupplier<String> text;
    private final Span said = new Span();

    /**
     * @param label what the text is, for the button's name
     * @param text asked for when the button is pressed
     */
    public CopyButton(String label, SerializableSupplier<String> text) {
        this.text = text;
        getContent().addClassName("copy-button");
        said.addClassName("copy-field-said");
        said.getElement().setAttribute("role", "status");
        Button copy = new Button(VaadinIcon.COPY_O.create(), click -> copy());
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        copy.setAriaLabel(getTranslation("shell.copy", label));
        copy.setTooltipText(getTranslation("shell.copy", label));
        getContent().add(said, copy);
    }

    /** Copies, as a click does; a view may bind a key to it. */
    public void copy() {
        getElement().executeJs(COPY, text.get(), said.getElement(), getTranslation("shell.copied"));
    }
}

package id.satupintu.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A text for another system, with a button that puts it on the clipboard. */
public final class CopyField extends Div {

    private static final long serialVersionUID = 1L;

    private static final String COPY =
            "const done = () => { $1.textContent = $2; setTimeout(() => $1.textContent = '', 2500); };"
                    + "if (navigator.clipboard) { navigator.clipboard.writeText($0).then(done); } else {"
                    + "const t = document.createElement('textarea'); t.value = $0; document.body.append(t);"
                    + "t.select(); document.execCommand('copy'); t.remove(); done(); }";

    private final Pre text = new Pre();
    private final Span said = new Span();

    /**
     * @param label what the text is, for the button's name
     * @param value the text
     */
    public CopyField(String label, String value) {
        addClassName("copy-field");
        text.setText(value);
        text.getElement().setAttribute("tabindex", "0");
        text.getElement().setAttribute("role", "group");
        text.getElement().setAttribute("aria-label", label);
        said.addClassName("copy-field-said");
        said.getElement().setAttribute("role", "status");
        Button copy = new Button(VaadinIcon.COPY_O.create(), click -> copy());
        copy.setAriaLabel(getTranslation("shell.copy", label));
        copy.setTooltipText(getTranslation("shell.copy", label));
        add(text, copy, said);
    }

    /** Replaces the text. */
    public void setValue(String value) {
        text.setText(value);
    }

    /** The text as it stands. */
    public String value() {
        return text.getText();
    }

    /** Puts the text on the clipboard, as the button does; a view may bind a key to it. */
    public void copy() {
        getElement().executeJs(COPY, value(), said.getElement(), getTranslation("shell.copied"));
    }
}

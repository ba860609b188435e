package id.satupintu.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;

/** A text for another system, with a button that puts it on the clipboard. */
public final class CopyField extends Div {

    private static final long serialVersionUID = 1L;

    private final Pre text = new Pre();
    private final CopyButton button;

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
        button = new CopyButton(label, text::getText);
        add(text, button);
    }

    /** Replaces the text. */
    public void setValue(String value) {
        text.setText(value);
    }

    /** The text as it stands. */
    public String value() {
        return text.getText();
    }

    /** Puts the keyboard on the text, where it has come into sight just now. */
    public void focus() {
        text.getElement().executeJs("this.focus()");
    }

    /** Puts the text on the clipboard, as the button does; a view may bind a key to it. */
    public void copy() {
        button.copy();
    }
}

package id.satupintu.shell;

import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;

/** A key as it is printed on the keyboard, beside what it does. */
@Tag("kbd")
public final class KeyHint extends HtmlComponent implements HasText {

    private static final long serialVersionUID = 1L;

    /** What is held while somebody types. */
    static final String ALT = "Alt+";

    /**
     * @param cap what stands on the key: {@code A}, {@code Enter}, {@code Spasi}
     */
    public KeyHint(String cap) {
        setText(cap);
        addClassName("key-hint");
    }

    /** A key of {@link Keys#anywhere}: while the cursor stands in a text, the hint says that Alt goes with it. */
    public static KeyHint anywhere(String cap) {
        KeyHint hint = new KeyHint(cap);
        hint.addClassName("key-anywhere");
        return hint;
    }
}

package id.satupintu.shell;

import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;

/** A key as it is printed on the keyboard, beside what it does. */
@Tag("kbd")
public final class KeyHint extends HtmlComponent implements HasText {

    private static final long serialVersionUID = 1L;

    /**
     * @param cap what stands on the key: {@code A}, {@code Enter}, {@code Spasi}
     */
    public KeyHint(String cap) {
        setText(cap);
        addClassName("key-hint");
    }
}

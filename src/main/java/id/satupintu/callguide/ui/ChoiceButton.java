package id.satupintu.callguide.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import id.satupintu.shell.KeyHint;

/**
 * One answer with its key. It is not switched off by the click: its bar is gone when the next step is drawn, and Vaadin
 * would use another round trip to switch it on again.
 */
final class ChoiceButton extends Button {

    private static final long serialVersionUID = 1L;

    private final KeyHint key = new KeyHint("");
    private String cap = "";

    ChoiceButton(Runnable chosen) {
        setPrefixComponent(key);
        addClickListener(click -> chosen.run());
    }

    void show(String text, String keyCap, boolean first) {
        setText(text);
        if (!keyCap.equals(cap)) {
            cap = keyCap;
            key.setText(keyCap);
        }
        getThemeNames().set(ButtonVariant.PRIMARY.getVariantName(), first);
    }
}

package id.satupintu.callguide.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import id.satupintu.shell.KeyHint;

/** One answer with its key. It is dead from the click on until the next step, or until the same is asked again. */
final class ChoiceButton extends Button {

    private static final long serialVersionUID = 1L;

    private final KeyHint key = new KeyHint("");
    private String cap = "";

    ChoiceButton(Runnable chosen) {
        setPrefixComponent(key);
        setDisableOnClick(true);
        addClickListener(click -> chosen.run());
    }

    void show(String text, String keyCap, boolean first) {
        setText(text);
        if (!keyCap.equals(cap)) {
            cap = keyCap;
            key.setText(keyCap);
        }
        getThemeNames().set(ButtonVariant.PRIMARY.getVariantName(), first);
        again();
    }

    void again() {
        Enabled.set(this, true);
    }
}

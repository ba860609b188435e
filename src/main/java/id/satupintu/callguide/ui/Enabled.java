package id.satupintu.callguide.ui;

import com.vaadin.flow.component.button.Button;

/** Switches a button only when that is news: Vaadin tells the browser each time, changed or not. */
final class Enabled {

    private Enabled() {}

    static void set(Button button, boolean enabled) {
        if (button.isEnabled() != enabled) {
            button.setEnabled(enabled);
        }
    }
}

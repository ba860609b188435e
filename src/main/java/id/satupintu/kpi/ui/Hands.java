package id.satupintu.kpi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import org.jspecify.annotations.Nullable;

/**
 * Where the keyboard was in a list whose rows are made anew: it goes back to the button of the same mark, or to the one
 * that makes a new row where that is gone, unless somebody has gone elsewhere by now.
 */
final class Hands {

    private static final String MARK = "data-hands";

    private static final String BACK = "const back = tries => {"
            + "const now = document.activeElement; const lost = !now || now === document.body || !now.isConnected;"
            + "const button = [...document.querySelectorAll('[" + MARK + "]')].find(one => one.getAttribute('" + MARK
            + "') === $0);"
            + "if (lost && button) { button.focus(); }"
            + "else if (tries > 0) { setTimeout(back, 100, tries - 1); }"
            + "else if (lost) { document.querySelector('.view-header vaadin-button[theme~=primary]')?.focus(); } };"
            + "setTimeout(back, 50, 8);";

    private Hands() {}

    /** Marks a button of a row, as {@code mute} of an alarm. */
    static void mark(Button button, String what, @Nullable Object row) {
        button.getElement().setAttribute(MARK, what + row);
    }

    /** After the list was read again; one that is empty now is hidden and could run nothing itself. */
    static void back(Component list, String what, @Nullable Object row) {
        list.getUI().ifPresent(ui -> ui.getPage().executeJs(BACK, what + row));
    }
}

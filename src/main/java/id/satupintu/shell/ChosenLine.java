package id.satupintu.shell;

import com.vaadin.flow.component.html.NativeButton;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Which line of a list is chosen: a screen reader is told, and the keyboard finds it again when the list is made anew. */
public final class ChosenLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable NativeButton line;

    /** Says of a line whether it is the chosen one. */
    public void mark(NativeButton candidate, boolean chosen) {
        candidate.getElement().setAttribute("aria-current", Boolean.toString(chosen));
        if (chosen) {
            line = candidate;
        }
    }

    /** No line is chosen: beside the list something new is written. */
    public void none() {
        if (line != null) {
            line.getElement().setAttribute("aria-current", "false");
            line = null;
        }
    }

    /** Puts the keyboard on the line that was marked last, and with it into view. */
    public void focus() {
        if (line != null) {
            line.focus();
        }
    }
}

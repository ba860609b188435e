package id.satupintu.kpi.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** One line above the figures that says why they are not there, or not new. */
final class Notice extends Paragraph {

    private static final long serialVersionUID = 1L;

    Notice() {
        addClassName("note");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void refused(String why) {
        tell(why, "tone-warn");
    }

    /** Says which parts of an address were not understood; says nothing when there are none. */
    void unknown(List<String> parts) {
        clear();
        if (!parts.isEmpty()) {
            tell(getTranslation("kpi.address.unknown", String.join(", ", parts)), "tone-warn");
        }
    }

    /** Says that figures are not whole, and since when. */
    void behind(String events, String since) {
        tell(getTranslation("kpi.behind", events, since), "tone-danger");
    }

    void stale() {
        tell(getTranslation("kpi.stale"), "tone-danger");
    }

    void clear() {
        setVisible(false);
    }

    private void tell(String text, String tone) {
        removeClassNames("tone-warn", "tone-danger");
        addClassName(tone);
        setText(text);
        setVisible(true);
    }
}

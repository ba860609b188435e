package id.satupintu.kpi.ui;

import com.vaadin.flow.component.html.Paragraph;
import id.satupintu.kpi.KpiRefused;
import java.util.List;

/** One line above the figures that says why they are not there, or not new. */
final class Notice extends Paragraph {

    private static final long serialVersionUID = 1L;

    Notice() {
        addClassName("note");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void refused(KpiRefused refused) {
        say("kpi.refused." + refused.code(), "tone-warn");
    }

    /** Says which parts of an address were not understood; says nothing when there are none. */
    void unknown(List<String> parts) {
        clear();
        if (!parts.isEmpty()) {
            say("kpi.address.unknown", "tone-warn");
            setText(getTranslation("kpi.address.unknown", String.join(", ", parts)));
        }
    }

    void stale() {
        say("kpi.stale", "tone-danger");
    }

    void clear() {
        setVisible(false);
    }

    private void say(String key, String tone) {
        removeClassNames("tone-warn", "tone-danger");
        addClassName(tone);
        setText(getTranslation(key));
        setVisible(true);
    }
}

package id.satupintu.escalation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntSupplier;
import org.springframework.dao.DataAccessException;

/** A count that moves by itself; nothing is seen while it is none. */
@StyleSheet("escalation.css")
final class CountSign extends Span {

    private static final long serialVersionUID = 1L;

    private final transient IntSupplier counting;
    private final transient Listening listening;
    private final String key;

    /**
     * @param key of what the count is of, with a blank for it
     */
    CountSign(String key, IntSupplier counting, Listening listening) {
        this.key = key;
        this.counting = counting;
        this.listening = listening;
        addClassName("esc-sign");
        setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        listening.begin(() -> ui.access(this::count));
        count();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        listening.end();
    }

    /** A count that cannot be read stays as it was. */
    private void count() {
        try {
            int now = counting.getAsInt();
            String number = Integer.toString(now);
            setVisible(now > 0);
            setText(number);
            setTitle(getTranslation(key, number));
            getElement().setAttribute("aria-label", getTranslation(key, number));
            getElement().setAttribute("role", "img");
        } catch (DataAccessException unreachable) {
            getElement().setAttribute("data-stale", true);
        }
    }
}

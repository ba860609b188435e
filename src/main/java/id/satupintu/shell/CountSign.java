package id.satupintu.shell;

import com.vaadin.flow.component.html.Span;
import java.util.function.LongSupplier;
import org.springframework.dao.DataAccessException;

/** A count beside a screen's name in the menu, see {@link BarSign}; nothing is seen while it is none. */
public final class CountSign extends Span {

    private static final long serialVersionUID = 1L;

    private final transient LongSupplier counting;
    private final String key;

    /**
     * Counts as soon as it is shown; its room calls {@link #count} whenever something has moved.
     *
     * @param key of what the count is of, with a blank for it
     */
    public CountSign(String key, LongSupplier counting) {
        this.key = key;
        this.counting = counting;
        addClassName("count-sign");
        getElement().setAttribute("role", "img");
        setVisible(false);
        addAttachListener(shown -> count());
    }

    /** Counts anew; a count that cannot be read stays as it was and says that it is old. */
    public void count() {
        try {
            long now = counting.getAsLong();
            String number = Long.toString(now);
            setVisible(now > 0);
            setText(number);
            setTitle(getTranslation(key, number));
            getElement().setAttribute("aria-label", getTranslation(key, number));
            getElement().removeAttribute("data-stale");
        } catch (DataAccessException unreachable) {
            getElement().setAttribute("data-stale", true);
        }
    }
}

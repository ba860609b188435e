package id.satupintu.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A state in one glance: icon, word and colour. */
public final class StateChip extends Span {

    private static final long serialVersionUID = 1L;

    /**
     * @param word already in the reader's language
     */
    public StateChip(VaadinIcon icon, String word, Tone tone) {
        addClassNames("state-chip", tone.cssClass());
        Icon drawn = icon.create();
        drawn.getElement().setAttribute("aria-hidden", "true");
        add(drawn, new Span(word));
    }
}

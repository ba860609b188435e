package id.satupintu.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** What stands where nothing is yet: says why it is empty and what fills it. */
public final class EmptyState extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param title the fact, in a few words, already in the reader's language
     * @param text what happens next or what to do
     */
    public EmptyState(VaadinIcon icon, String title, String text) {
        addClassName("empty-state");
        Icon drawn = icon.create();
        drawn.getElement().setAttribute("aria-hidden", "true");
        Span heading = new Span(title);
        heading.addClassName("empty-state-title");
        add(drawn, heading, new Paragraph(text));
    }
}

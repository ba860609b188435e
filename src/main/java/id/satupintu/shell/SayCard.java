package id.satupintu.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The line that is said to the caller now, large enough to be read while listening. */
public final class SayCard extends Section {

    private static final long serialVersionUID = 1L;

    private final Paragraph line = new Paragraph();

    /**
     * @param heading the word above the line, as {@code KATAKAN}
     * @param text the line itself
     */
    public SayCard(String heading, String text) {
        addClassName("say-card");
        Span label = new Span(heading);
        label.addClassName("say-card-label");
        line.addClassName("say-line");
        line.getElement().setAttribute("aria-live", "polite");
        getElement().setAttribute("aria-label", heading);
        add(label, line);
        say(text);
    }

    /** Changes the line; the card stays where it is. */
    public void say(String text) {
        line.setText(text);
    }

    /** The line as it stands. */
    public String line() {
        return line.getText();
    }
}

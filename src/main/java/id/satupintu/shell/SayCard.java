package id.satupintu.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;

/** What is said to the caller now, large enough to be read while listening: one line, or a few in their order. */
public final class SayCard extends Section {

    private static final long serialVersionUID = 1L;

    private final Span label = new Span();
    private final Div lines = new Div();

    /**
     * @param heading the word above, as {@code KATAKAN}
     * @param text the lines themselves
     */
    public SayCard(String heading, String... text) {
        addClassName("say-card");
        label.addClassName("say-card-label");
        lines.getElement().setAttribute("aria-live", "polite");
        heading(heading);
        add(label, lines);
        say(text);
    }

    /** Changes the word above. */
    public void heading(String heading) {
        label.setText(heading);
        getElement().setAttribute("aria-label", heading);
    }

    /** Changes the lines; the card stays where it is. */
    public void say(String... text) {
        lines.removeAll();
        for (String line : text) {
            Paragraph paragraph = new Paragraph(line);
            paragraph.addClassName("say-line");
            lines.add(paragraph);
        }
    }

    /** The lines as they stand, with a blank between them. */
    public String line() {
        return lines.getChildren().map(line -> line.getElement().getText()).collect(Collectors.joining(" "));
    }
}

package id.satupintu.shell;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is said to the caller now, large enough to be read while listening: one line, or a few in their order. */
public final class SayCard extends Section {

    private static final long serialVersionUID = 1L;

    private final Span label = new Span();
    private final Div lines = new Div();
    private final List<Text> said = new ArrayList<>();

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

    /** Changes the words of the lines; the card and its lines stay where they are. */
    public void say(String... text) {
        while (said.size() > text.length) {
            lines.remove(lines.getComponentAt(said.size() - 1));
            said.removeLast();
        }
        for (int place = 0; place < text.length; place++) {
            if (place == said.size()) {
                addLine();
            }
            if (!said.get(place).getText().equals(text[place])) {
                said.get(place).setText(text[place]);
            }
        }
    }

    private void addLine() {
        Text words = new Text("");
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("say-line");
        said.add(words);
        lines.add(paragraph);
    }

    /** The lines as they stand, with a blank between them. */
    public String line() {
        return said.stream().map(Text::getText).collect(Collectors.joining(" "));
    }
}

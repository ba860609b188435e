package id.satupintu.callguide.ui.today;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.satupintu.shell.Tone;

/** One number of the day with its name; it warns when something of it is late. */
final class DayTile extends Div {

    private static final long serialVersionUID = 1L;

    DayTile(String name, int number, String late, Tone tone) {
        addClassNames("panel", "today-tile", tone.cssClass());
        Span figure = new Span(Integer.toString(number));
        figure.addClassName("today-figure");
        Span word = new Span(name);
        word.addClassName("muted");
        add(figure, word);
        if (!late.isEmpty()) {
            Span warning = new Span(late);
            warning.addClassName("today-late");
            add(warning);
        }
    }
}

package id.satupintu.callguide.replay.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.satupintu.callguide.replay.ReplayTally;

/** The answer in five figures. */
final class ReplayFigures extends Div {

    private static final long serialVersionUID = 1L;

    ReplayFigures() {
        addClassName("replay-figures");
    }

    void show(ReplayTally tally) {
        removeAll();
        WayWords words = new WayWords(this);
        figure("different", words.count(tally.different()), words.share(tally.different(), tally.requests()));
        figure("same", words.count(tally.same()), words.share(tally.same(), tally.requests()));
        figure("requests", words.count(tally.requests()), "");
        figure("undecided", words.count(tally.undecided()), "");
        figure("calls", words.count(tally.calls()), "");
    }

    private void figure(String name, String value, String share) {
        Span label = new Span(getTranslation("callguide.replay.figure." + name));
        label.addClassName("label");
        Span number = new Span(value);
        number.addClassName("replay-number");
        Span part = new Span(share);
        part.addClassName("muted");
        Div line = new Div(number, part);
        line.addClassName("row");
        Div figure = new Div(label, line);
        figure.addClassNames("panel", "replay-figure", "replay-" + name);
        add(figure);
    }
}

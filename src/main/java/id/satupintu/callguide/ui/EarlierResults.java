package id.satupintu.callguide.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.satupintu.callguide.CallView;
import id.satupintu.shell.KeyHint;
import id.satupintu.shell.SayCard;
import id.satupintu.verification.CaseView;
import java.util.List;
import java.util.Objects;

/** A result of an earlier request of this call or of an earlier call of this number: to be read out now (A-36). */
final class EarlierResults extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Cockpit cockpit;
    private final transient ResultBanners banners;
    private final transient Words words;
    private final transient Lines lines;
    private transient List<CaseView> shown = List.of();

    EarlierResults(Cockpit cockpit, ResultBanners banners) {
        this.cockpit = cockpit;
        this.banners = banners;
        this.words = banners.words();
        this.lines = new Lines(words);
        addClassNames("stack", "cg-earlier");
        setVisible(false);
    }

    /** One after the other, the oldest first. */
    void show(CallView view) {
        List<CaseView> now = view.earlierResults();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        now.stream().findFirst().ifPresent(result -> result(result, view));
        setVisible(!now.isEmpty());
    }

    private void result(CaseView result, CallView view) {
        boolean here = view.id().value().equals(result.callId());
        Span which = new Span(words.of(
                here ? "callguide.earlier" : "callguide.earlier.call",
                result.transaction().words(words.locale()),
                Integer.toString(shown.size()),
                PersonWords.masked(result)));
        which.addClassNames("note", "tone-info");
        Button read = new Button(words.of("callguide.earlier.read"), click -> cockpit.readEarlier());
        read.setPrefixComponent(new KeyHint("R"));
        Div act = new Div(read);
        act.addClassName("row");
        add(which, banners.of(result, Objects.requireNonNull(result.decision())));
        add(new SayCard(words.of("callguide.say"), lines.result(result, view)), act);
    }
}

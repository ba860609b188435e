package id.satupintu.callguide.replay.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import id.satupintu.callguide.replay.Difference;
import id.satupintu.callguide.replay.Move;
import id.satupintu.shell.KeyHint;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The requests behind one kind of difference. */
final class DifferenceList extends Div {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");

    private final H2 title = new H2();
    private final Span some = new Span();
    private final Grid<Difference> grid = new Grid<>();

    DifferenceList(Consumer<@Nullable Difference> chosen, Runnable close) {
        addClassNames("panel", "replay-list");
        title.getElement().setAttribute("tabindex", "-1");
        some.addClassNames("muted", "small");
        Span spacer = new Span();
        spacer.addClassName("spacer");
        Button back = new Button(getTranslation("callguide.replay.close"), click -> close.run());
        back.setSuffixComponent(new KeyHint("Esc"));
        Div head = new Div(title, some, spacer, back);
        head.addClassName("row");
        column("start", one -> TIME.format(one.startedAt().atZone(one.zone().id())) + " " + one.zone());
        column("site", Difference::site);
        column("request", one -> String.valueOf(one.place() + 1));
        column("rule-before", Difference::ruleBefore);
        column("rule-after", Difference::ruleAfter);
        grid.addSelectionListener(
                event -> chosen.accept(event.getFirstSelectedItem().orElse(null)));
        add(head, grid);
    }

    private void column(String key, ValueProvider<Difference, String> value) {
        grid.addColumn(value)
                .setKey(key)
                .setHeader(getTranslation("callguide.replay.column." + key))
                .setAutoWidth(true)
                .setFlexGrow(key.equals("rule-after") ? 1 : 0);
    }

    void show(Move move, long count, List<Difference> listed) {
        WayWords words = new WayWords(this);
        title.setText(words.transaction(move) + ": " + words.way(move.before()) + " → " + words.way(move.after()));
        some.setText(
                listed.size() < count
                        ? getTranslation("callguide.replay.some", words.count(listed.size()), words.count(count))
                        : "");
        grid.setItems(listed);
        title.getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'nearest'})");
    }
}

package id.satupintu.kpi.ui.panel;

import com.vaadin.flow.component.html.Div;
import id.satupintu.kpi.export.ExportDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Figures in a row and the panels below them. What stays the same stays where it is when its numbers move. */
public final class Board extends Div {

    private static final long serialVersionUID = 1L;

    private final Div figures = new Div();
    private final Div panels = new Div();
    private final List<FigureTile> tiles = new ArrayList<>();
    private final List<PanelCard> cards = new ArrayList<>();
    private List<String> shown = List.of();
    private final transient Consumer<Drill> open;

    private final transient ExportDesk files;

    /**
     * @param open gets what is clicked
     * @param files hands panels out
     */
    public Board(Consumer<Drill> open, ExportDesk files) {
        this.open = open;
        this.files = files;
        addClassName("kpi-board");
        figures.addClassNames("kpi-tiles", "kpi-tiles-plain");
        panels.addClassName("kpi-panels");
        add(figures, panels);
    }

    /** Shows these and nothing else. */
    public void show(List<Figure> numbers, List<Panel> answers, Taken taken) {
        while (tiles.size() > numbers.size()) {
            figures.remove(tiles.removeLast());
        }
        while (tiles.size() < numbers.size()) {
            tiles.add(new FigureTile(open));
            figures.add(tiles.getLast());
        }
        lay(answers.stream().map(Panel::id).toList());
        for (int at = 0; at < numbers.size(); at++) {
            tiles.get(at).show(numbers.get(at));
        }
        for (int at = 0; at < answers.size(); at++) {
            cards.get(at).show(answers.get(at), taken);
        }
        figures.setVisible(!numbers.isEmpty());
    }

    /** Other panels get cards of their own: who looks at a table of one did not ask for that of the next. */
    private void lay(List<String> ids) {
        if (!ids.equals(shown)) {
            shown = ids;
            panels.removeAll();
            cards.clear();
            ids.forEach(id -> cards.add(new PanelCard(open, files)));
            cards.forEach(panels::add);
        }
    }

    /** Whether the panels make room for a list below the figures. */
    public void panelsVisible(boolean visible) {
        panels.setVisible(visible);
    }
}

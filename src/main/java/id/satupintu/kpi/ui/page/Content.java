package id.satupintu.kpi.ui.page;

import id.satupintu.kpi.ui.panel.Figure;
import id.satupintu.kpi.ui.panel.Panel;
import java.util.List;

/** What stands on a page: numbers by themselves, and panels below. */
public record Content(List<Figure> figures, List<Panel> panels) {

    public Content {
        figures = List.copyOf(figures);
        panels = List.copyOf(panels);
    }

    /** The same with something to know beside each panel. */
    Content noted(String note) {
        return new Content(
                figures, panels.stream().map(panel -> panel.noted(note)).toList());
    }
}

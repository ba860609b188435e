package id.satupintu.kpi.ui.page;

import id.satupintu.kpi.ui.panel.Figure;
import id.satupintu.kpi.ui.panel.Panel;
import java.util.List;

/** What stands on a page: numbers by themselves, and panels below. */
public record Content(List<Figure> figures, List<Panel> panels) {}

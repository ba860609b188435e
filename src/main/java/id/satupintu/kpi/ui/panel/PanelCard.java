package id.satupintu.kpi.ui.panel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.satupintu.kpi.export.ExportDesk;
import id.satupintu.kpi.export.Mark;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One panel on the screen: its title, its chart or table, what happened meanwhile, and how to read it. */
public final class PanelCard extends Section {

    private static final long serialVersionUID = 1L;

    private final H2 title = new H2();
    private final Div tools = new Div();
    private final Chart chart;
    private final Paragraph nothing = new Paragraph();
    private final UnorderedList happened = new UnorderedList();
    private final Div notes = new Div();

    private final transient ExportDesk files;
    private @Nullable ExportMenu file;

    /**
     * @param open gets what a clicked point or cell opens
     * @param files hands the panel out
     */
    public PanelCard(Consumer<Drill> open, ExportDesk files) {
        this.files = files;
        addClassNames("panel", "kpi-panel");
        chart = new Chart(open);
        tools.addClassName("kpi-panel-tools");
        Span spacer = new Span();
        spacer.addClassName("spacer");
        Div head = new Div(title, spacer, tools);
        head.addClassName("kpi-panel-head");
        nothing.addClassNames("muted", "kpi-panel-nothing");
        happened.addClassNames("kpi-marks", "small");
        notes.addClassNames("muted", "small");
        add(head, chart, nothing, happened, notes);
    }

    /** Where acts on the panel stand, as taking it out as a file. */
    public Div tools() {
        return tools;
    }

    /** @param taken of when it is and what was asked, for its files */
    public void show(Panel panel, Taken taken) {
        offer(panel, taken);
        title.setText(panel.title());
        getElement().setAttribute("aria-label", panel.title());
        getElement().setAttribute("data-panel", panel.id());
        String missing = missing(panel);
        nothing.setText(missing);
        chart.setVisible(!panel.isEmpty());
        nothing.setVisible(!missing.isEmpty());
        if (!panel.isEmpty()) {
            chart.show(panel);
        }
        happened.removeAll();
        panel.marks().forEach(mark -> happened.add(line(mark)));
        happened.setVisible(!panel.marks().isEmpty());
        notes.removeAll();
        panel.notes().forEach(note -> notes.add(new Paragraph(note)));
    }

    /** What is not drawn and why; empty where all is. */
    private String missing(Panel panel) {
        String said = panel.nothing();
        if (panel.isEmpty()) {
            return said != null
                    ? said
                    : panel.reason()
                            .map(why -> getTranslation("kpi.panel.nothing.because", why))
                            .orElseGet(() -> getTranslation("kpi.panel.nothing"));
        }
        if (panel.hasNoValue()) {
            return getTranslation("kpi.panel.few");
        }
        return panel.undrawn().isEmpty()
                ? ""
                : getTranslation("kpi.panel.few.some", String.join(", ", panel.undrawn()));
    }

    private void offer(Panel panel, Taken taken) {
        ExportMenu menu = file;
        if (menu == null || !panel.id().equals(getElement().getAttribute("data-panel"))) {
            menu = new ExportMenu(files, panel.id(), panel.title());
            file = menu;
            tools.removeAll();
            tools.add(menu);
        }
        menu.offer(wording -> new PanelSheet(wording).of(panel, taken));
        menu.setVisible(!panel.isEmpty());
    }

    private static ListItem line(Mark mark) {
        Span letter = new Span(mark.letter());
        letter.addClassName("kpi-mark");
        return new ListItem(letter, new Span(mark.text()));
    }

    /** As if the point of a series at the category of this key had been clicked. */
    public void point(int series, String key) {
        chart.point(series, key);
    }
}

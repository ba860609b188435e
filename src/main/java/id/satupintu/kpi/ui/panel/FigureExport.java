package id.satupintu.kpi.ui.panel;

import com.vaadin.flow.component.html.Div;
import id.satupintu.kpi.export.ExportDesk;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the numbers that stand by themselves along as one table; gone where there are none. */
public final class FigureExport extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ExportDesk files;
    private @Nullable String code;
    private @Nullable ExportMenu menu;

    /** @param files hands the table out */
    public FigureExport(ExportDesk files) {
        this.files = files;
        addClassName("kpi-figures-out");
        setVisible(false);
    }

    /**
     * From now on these.
     *
     * @param page whose numbers they are, for the trail
     * @param title what the table is called
     * @param taken of when they are and what was asked
     */
    public void show(String page, String title, List<Figure> figures, Taken taken) {
        ExportMenu shown = menu;
        if (shown == null || !Objects.equals(code, page)) {
            shown = new ExportMenu(files, page, title);
            code = page;
            menu = shown;
            removeAll();
            add(shown);
        }
        List<Figure> told = List.copyOf(figures);
        shown.offer(wording -> new FigureSheet(wording).of(title, told, taken));
        setVisible(!told.isEmpty());
    }
}

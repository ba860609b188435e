package id.satupintu.kpi.ui.panel;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import id.satupintu.shell.FrontendModule;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A panel's series as a chart that is also a table; drawn in the browser. */
@Tag("satupintu-chart")
public final class Chart extends Component implements HasStyle {

    private static final long serialVersionUID = 1L;
    private static final String SERIES = "event.detail.seriesIndex";
    private static final String KEY = "event.detail.key";

    private final transient Consumer<Drill> open;
    private @Nullable Panel shown;

    /** As the element reads a series. */
    record Drawn(
            String name,
            String kind,
            String format,
            boolean right,
            boolean dashed,
            List<@Nullable Double> values,
            @Nullable List<@Nullable Double> low,
            @Nullable List<@Nullable Double> high,
            List<String> words,
            List<Boolean> opens,
            @Nullable List<Boolean> vague,
            List<Long> at) {}

    /** @param open gets what a clicked point or cell opens */
    Chart(Consumer<Drill> open) {
        this.open = open;
        getElement()
                .addEventListener("point-click", this::pointed)
                .addEventData(SERIES)
                .addEventData(KEY);
        getElement().setAttribute("label-table", getTranslation("kpi.chart.table"));
        getElement().setAttribute("label-chart", getTranslation("kpi.chart.chart"));
        getElement().setAttribute("locale", getLocale().toLanguageTag());
    }

    private void pointed(DomEvent event) {
        int series = event.getEventData().get(SERIES).asInt();
        point(series, event.getEventData().get(KEY).asString());
    }

    /** As if the point of a series at the category of this key had been clicked. */
    void point(int series, String key) {
        if (shown != null) {
            Drill drill = shown.at(series, key).drill();
            if (drill != null) {
                open.accept(drill);
            }
        }
    }

    /** Sends what has to be drawn, when it is not drawn already. */
    void show(Panel panel) {
        if (panel.equals(shown)) {
            return;
        }
        shown = panel;
        Element element = getElement();
        element.setAttribute("label", panel.title());
        element.setAttribute("at-name", panel.limits().axis());
        element.setProperty("undrawn", panel.isBlank());
        element.setProperty("kind", panel.shape().code());
        element.setPropertyList(
                "categories", panel.categories().stream().map(Category::label).toList());
        element.setPropertyList(
                "keys", panel.categories().stream().map(Category::key).toList());
        element.setPropertyList("marks", panel.marks());
        element.setPropertyList("limits", panel.limits().lines());
        element.setPropertyList(
                "series", panel.series().stream().map(one -> drawn(one, panel)).toList());
    }

    private static Drawn drawn(Series one, Panel panel) {
        List<Point> points = one.points();
        boolean interval = one.hasIntervals();
        return new Drawn(
                one.name(),
                one.line() ? "line" : "bar",
                one.format().code(),
                one.right(),
                one.dashed(),
                points.stream().<@Nullable Double>map(Point::value).toList(),
                interval ? points.stream().<@Nullable Double>map(Point::low).toList() : null,
                interval ? points.stream().<@Nullable Double>map(Point::high).toList() : null,
                points.stream().map(Point::words).toList(),
                points.stream().map(point -> Objects.nonNull(point.drill())).toList(),
                one.vague().isEmpty() ? null : one.vague(),
                panel.limits().at());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule(FrontendModule.URL);
    }
}

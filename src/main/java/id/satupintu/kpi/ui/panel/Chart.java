package id.satupintu.kpi.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DomEvent;
import id.satupintu.shell.FrontendModule;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A chart that is also a table; drawn in the browser. */
@Tag("satupintu-chart")
final class Chart extends Component implements HasStyle {

    private static final long serialVersionUID = 1L;
    private static final String SERIES = "event.detail.seriesIndex";
    private static final String KEY = "event.detail.key";

    /**
     * One row of values, one for each category; a missing one is a gap.
     *
     * @param kind {@code line} or {@code bar}
     * @param format {@code number}, {@code percent} or {@code seconds}
     * @param right measured on an axis of its own
     */
    record Series(String name, String kind, String format, boolean right, List<@Nullable Number> values) {}

    /**
     * @param onPoint gets the series' place and the category's key of a point that was clicked
     */
    Chart(BiConsumer<Integer, String> onPoint) {
        getElement()
                .addEventListener("point-click", event -> pointed(event, onPoint))
                .addEventData(SERIES)
                .addEventData(KEY);
        getElement().setAttribute("label-table", getTranslation("kpi.chart.table"));
        getElement().setAttribute("label-chart", getTranslation("kpi.chart.chart"));
        getElement().setAttribute("locale", getLocale().toLanguageTag());
    }

    private static void pointed(DomEvent event, BiConsumer<Integer, String> onPoint) {
        onPoint.accept(
                event.getEventData().get(SERIES).asInt(),
                event.getEventData().get(KEY).asString());
    }

    /**
     * @param label what the chart shows, for its table and for those who do not see it
     * @param keys names the categories when a point is clicked
     */
    void show(String label, List<String> categories, List<String> keys, List<Series> series) {
        getElement().setAttribute("label", label);
        getElement().setPropertyList("categories", categories);
        getElement().setPropertyList("keys", keys);
        getElement().setPropertyList("series", series);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule(FrontendModule.URL);
    }
}

package id.satupintu.kpi.ui.panel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A number that stands by itself and opens the list behind it. */
final class FigureTile extends Div {

    private static final long serialVersionUID = 1L;

    private final H2 title = new H2();
    private final NativeButton value = new NativeButton();
    private final Paragraph basis = new Paragraph();
    private transient @Nullable Drill drill;

    FigureTile(Consumer<Drill> open) {
        addClassNames("kpi-tile", "panel");
        getElement().setAttribute("role", "group");
        Div head = new Div(title);
        head.addClassName("kpi-tile-head");
        value.addClassName("kpi-figure");
        value.addClickListener(click -> {
            if (drill != null) {
                open.accept(drill);
            }
        });
        basis.addClassName("kpi-basis");
        add(head, value, basis);
    }

    void show(Figure figure) {
        drill = figure.drill();
        title.setText(figure.title());
        getElement().setAttribute("aria-label", figure.title());
        value.setText(figure.value());
        value.setClassName("kpi-few", !figure.known());
        value.setEnabled(drill != null);
        String spoken = drill == null
                ? figure.title() + ": " + figure.value()
                : getTranslation("kpi.open-list", figure.title(), figure.value());
        value.getElement().setAttribute("aria-label", spoken);
        basis.setText(figure.basis());
    }
}

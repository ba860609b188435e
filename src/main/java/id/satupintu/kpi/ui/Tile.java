package id.satupintu.kpi.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import id.satupintu.kpi.KpiRow;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.export.Numbers;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One figure, of how many it speaks, and the numbers below it; each number opens the list behind it. */
final class Tile extends Section {

    private static final long serialVersionUID = 1L;

    private final TileKind kind;
    private final NativeButton figure = new NativeButton();
    private final Paragraph basis = new Paragraph();
    private final Map<Measure, NativeButton> lines = new EnumMap<>(Measure.class);

    Tile(TileKind kind, Consumer<Measure> open) {
        this.kind = kind;
        addClassNames("kpi-tile", "panel");
        String title = getTranslation(kind.key());
        getElement().setAttribute("aria-label", title);
        figure.addClassName("kpi-figure");
        figure.addClickListener(click -> open.accept(kind.main()));
        basis.addClassName("kpi-basis");
        UnorderedList list = new UnorderedList();
        list.addClassName("kpi-lines");
        kind.lines().forEach(measure -> list.add(line(measure, open)));
        add(head(title), figure, basis, list);
    }

    private Div head(String title) {
        Button help = new Button(VaadinIcon.INFO_CIRCLE_O.create());
        help.addThemeNames("tertiary", "icon", "small");
        help.setAriaLabel(getTranslation("kpi.definition", title));
        Popover definition = new Popover(new Paragraph(getTranslation(kind.key() + ".definition")));
        definition.setTarget(help);
        definition.setAriaLabel(getTranslation("kpi.definition", title));
        definition.setPosition(PopoverPosition.BOTTOM);
        definition.addClassName("kpi-definition");
        Div head = new Div(new H2(title), help, definition);
        head.addClassName("kpi-tile-head");
        return head;
    }

    private ListItem line(Measure measure, Consumer<Measure> open) {
        NativeButton line = new NativeButton();
        line.addClickListener(click -> open.accept(measure));
        lines.put(measure, line);
        return new ListItem(line);
    }

    void show(KpiRow row, Numbers numbers) {
        String value = kind.figure(row, numbers);
        figure.setText(Objects.requireNonNullElse(value, getTranslation("kpi.too-few")));
        figure.setClassName("kpi-few", value == null);
        figure.getElement().setAttribute("aria-label", spoken(value));
        basis.setText(basis(row, numbers, value));
        lines.forEach((measure, line) -> {
            line.removeAll();
            Span number = new Span(TileKind.value(measure, row, numbers));
            number.addClassName("num");
            line.add(new Span(getTranslation("kpi.measure." + measure.path())), number);
        });
    }

    private String spoken(@Nullable String value) {
        String title = getTranslation(kind.key());
        return getTranslation("kpi.open-list", title, value == null ? getTranslation("kpi.too-few") : value);
    }

    private String basis(KpiRow row, Numbers numbers, @Nullable String value) {
        String n = numbers.count(kind.n(row));
        return switch (kind) {
            case CALLBACKS -> getTranslation("kpi.tile.callbacks.basis", n);
            case EXCEPTIONS -> exceptionBasis(row, numbers, n);
            case TURNAROUND -> turnaroundBasis(row, numbers, n);
            default -> getTranslation(value == null ? "kpi.basis.few" : "kpi.basis", n);
        };
    }

    private String turnaroundBasis(KpiRow row, Numbers numbers, String n) {
        String clear = TileKind.clear(row.verifications(), numbers);
        String few = row.verifications().decided() < KpiRow.FEWEST ? "kpi.basis.few" : "kpi.basis";
        String basis = clear == null ? getTranslation(few, n) : getTranslation("kpi.tile.turnaround.basis", n, clear);
        KpiRow.Verifications told = row.verifications();
        return TileKind.tellsBound(told)
                ? getTranslation(
                        "kpi.tile.turnaround.waiting",
                        basis,
                        numbers.duration(told.p90AtLeastSeconds()),
                        numbers.count(told.waiting()))
                : basis;
    }

    private String exceptionBasis(KpiRow row, Numbers numbers, String n) {
        Double rate = KpiRow.rate(row.excepted(), kind.n(row));
        return rate == null
                ? getTranslation("kpi.basis.few", n)
                : getTranslation("kpi.tile.exceptions.basis", numbers.percent(rate), n);
    }
}

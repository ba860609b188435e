package id.satupintu.escalation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.satupintu.access.SiteRow;
import id.satupintu.escalation.review.Side;
import id.satupintu.escalation.review.Span;
import id.satupintu.shell.KeyHint;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** By what exceptions are counted, over which days, at which site. */
final class ExceptionFilter extends Div {

    private static final long serialVersionUID = 1L;

    private static final String ALL = "";
    private static final List<Integer> DAYS = List.of(1, 7, 30, 90);
    private static final int USUAL_DAYS = 30;

    private final transient Runnable changed;
    private final Map<Side, Button> sides = new EnumMap<>(Side.class);
    private final Select<Integer> days = new Select<>();
    private final Select<String> site = new Select<>();
    private Side side = Side.KIND;

    ExceptionFilter(List<SiteRow> sites, Runnable changed) {
        this.changed = changed;
        addClassNames("row", "esc-filter");
        for (Side one : Side.values()) {
            Button button = new Button(getTranslation("escalation.side." + one), click -> by(one));
            button.setPrefixComponent(new KeyHint(Integer.toString(one.ordinal() + 1)));
            sides.put(one, button);
            add(button);
        }
        days.setItems(DAYS);
        days.setItemLabelGenerator(count -> getTranslation("escalation.span." + count));
        days.setValue(USUAL_DAYS);
        days.setAriaLabel(getTranslation("escalation.span"));
        days.addValueChangeListener(change -> changed.run());
        site.setItems(java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(ALL), sites.stream().map(SiteRow::code))
                .toList());
        site.setItemLabelGenerator(code -> sites.stream()
                .filter(row -> row.code().equals(code))
                .map(SiteRow::name)
                .findFirst()
                .orElseGet(() -> getTranslation("escalation.site.all")));
        site.setValue(ALL);
        site.setAriaLabel(getTranslation("escalation.site"));
        site.setVisible(sites.size() > 1);
        site.addValueChangeListener(change -> changed.run());
        add(days, site);
        press();
    }

    void by(Side one) {
        side = one;
        press();
        changed.run();
    }

    private void press() {
        sides.forEach((one, button) -> {
            button.getElement().setAttribute("aria-pressed", Boolean.toString(one == side));
            button.setThemeName("primary", one == side);
        });
    }

    Side side() {
        return side;
    }

    Span span(LocalDate today) {
        return Span.upTo(today, days.getValue());
    }

    /** Code of one site, null for all of them. */
    @Nullable
    String site() {
        String code = site.getValue();
        return code == null || code.equals(ALL) ? null : code;
    }
}

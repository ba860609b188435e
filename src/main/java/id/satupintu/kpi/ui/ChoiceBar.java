package id.satupintu.kpi.ui;

import com.vaadin.flow.component.html.Div;
import id.satupintu.kpi.Grain;
import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.ui.page.Page;
import id.satupintu.shell.DayField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a page lets one choose besides days and filters: an indicator, people, how finely, and another period beside. */
final class ChoiceBar extends Div {

    private static final long serialVersionUID = 1L;

    private final Pick indicator;
    private final Pick who;
    private final Pick grain;
    private final Pick compare;
    private final DayField beside = new DayField();
    private final transient Consumer<Look> changed;
    private transient Look look;

    ChoiceBar(Look look, Consumer<Look> changed) {
        this.look = look;
        this.changed = changed;
        addClassNames("row", "kpi-filters", "kpi-choices");
        indicator = new Pick(text("indicator"), null, indicators(), code -> choose(this::indicator, code));
        who = new Pick(
                text("who"),
                null,
                labels(List.of(Grain.CSO, Grain.TL, Grain.TEAM), Grain::name, one -> "kpi.grain." + one.code()),
                code -> choose(one -> this.look.choosing(this.look.choice().of(Grain.valueOf(one))), code));
        grain = new Pick(
                text("grain"),
                text("grain-auto"),
                labels(List.of(Grain.HOUR, Grain.DAY, Grain.MONTH), Grain::name, one -> "kpi.grain." + one.code()),
                code -> to(this.look.when(this.look.when().by(code == null ? null : Grain.valueOf(code)))));
        compare = new Pick(
                text("compare"),
                null,
                labels(List.of(Compare.values()), Enum::name, one -> "kpi.compare." + one.code()),
                code -> choose(one -> this.look.when(this.look.when().with(Compare.valueOf(one))), code));
        beside.setAriaLabel(text("beside"));
        beside.setPlaceholder(text("beside"));
        beside.setClearButtonVisible(true);
        beside.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                to(this.look.when(this.look.when().beside(event.getValue())));
            }
        });
        add(indicator, who, grain, compare, beside);
    }

    private Look indicator(String code) {
        return look.choosing(look.choice().of(Indicator.valueOf(code)));
    }

    private void choose(Function<String, Look> next, @Nullable String code) {
        if (code != null) {
            to(next.apply(code).closed());
        }
    }

    private void to(Look next) {
        changed.accept(next);
    }

    private String text(String name) {
        return getTranslation("kpi.choice." + name);
    }

    private Map<String, String> indicators() {
        return labels(Arrays.asList(Indicator.values()), Indicator::name, one -> "kpi.indicator." + one.code());
    }

    private <T> Map<String, String> labels(List<T> values, Function<T, String> code, Function<T, String> key) {
        return values.stream()
                .collect(Collectors.toMap(
                        code, one -> getTranslation(key.apply(one)), (one, other) -> one, LinkedHashMap::new));
    }

    /** Says at its place why there is nothing to compare with. */
    void refused(String why) {
        compare.setErrorMessage(why);
        compare.setInvalid(true);
    }

    /** Shows what is chosen, without telling it as a change; what the page has no use for is not there. */
    void show(Look shown, LocalDate today) {
        look = shown;
        Page page = shown.page();
        indicator.setVisible(page.choosesIndicator());
        indicator.show(shown.choice().indicator().name());
        who.setVisible(page == Page.PEOPLE);
        who.show(shown.choice().who().name());
        grain.setVisible(page.compares());
        Grain chosen = shown.when().grain();
        grain.show(chosen == null ? null : chosen.name());
        compare.setVisible(page.compares());
        compare.setInvalid(false);
        compare.show(shown.when().compare().name());
        beside.setVisible(page.compares());
        beside.setMax(today);
        beside.setValue(shown.when().first());
        setVisible(page.choosesIndicator() || page.compares());
        getElement().setAttribute("data-page", page.name().toLowerCase(Locale.ROOT));
    }
}

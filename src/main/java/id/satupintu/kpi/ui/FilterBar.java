package id.satupintu.kpi.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import id.satupintu.access.SiteRow;
import id.satupintu.policy.Transaction;
import id.satupintu.shell.DayField;
import id.satupintu.shell.KeyHint;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Period, site and transaction; tells every change as a new look. */
final class FilterBar extends Div {

    private static final long serialVersionUID = 1L;
    private static final String ALL = "";
    private static final List<String> TRANSACTIONS =
            Stream.of(Transaction.values()).map(Enum::name).toList();

    private final Map<Period, Button> periods = new EnumMap<>(Period.class);
    private final DatePicker from = new DayField();
    private final DatePicker to = new DayField();
    private final Set<String> codes = new LinkedHashSet<>(Set.of(ALL));
    private final Select<String> site = new Select<>();
    private final Select<String> transaction = new Select<>();
    private final Consumer<Look> changed;
    private Look look;

    FilterBar(Look look, List<SiteRow> sites, Consumer<Look> changed) {
        this.look = look;
        this.changed = changed;
        addClassNames("row", "kpi-filters");
        Stream.of(Period.values()).forEach(this::addPeriod);
        addDays();
        addSites(sites);
        addTransactions();
    }

    private void addPeriod(Period period) {
        Span word = new Span(getTranslation("kpi.period." + period.code()));
        Button button = new Button(word);
        button.getElement().appendChild(new KeyHint(period.key()).getElement());
        button.addClickListener(click -> choose(period));
        periods.put(period, button);
        add(button);
    }

    /** Chooses a period as if its button had been pressed. */
    void choose(Period period) {
        changed.accept(
                period == Period.RANGE ? look.between(look.from(), look.to()) : look.over(Look.at(period, today())));
    }

    private LocalDate today() {
        return Optional.ofNullable(to.getMax()).orElse(look.to());
    }

    private void addDays() {
        from.setAriaLabel(getTranslation("kpi.filter.from"));
        to.setAriaLabel(getTranslation("kpi.filter.to"));
        Stream.of(from, to)
                .forEach(picker -> picker.addValueChangeListener(event -> {
                    if (event.isFromClient() && !from.isEmpty() && !to.isEmpty()) {
                        changed.accept(look.between(from.getValue(), to.getValue()));
                    }
                }));
        add(from, to);
    }

    private void addSites(List<SiteRow> sites) {
        sites.forEach(row -> codes.add(row.code()));
        site.setItems(codes);
        site.setItemLabelGenerator(code -> sites.stream()
                .filter(row -> row.code().equals(code))
                .map(SiteRow::name)
                .findFirst()
                .orElse(code.equals(ALL) ? getTranslation("kpi.filter.all-sites") : code));
        site.setAriaLabel(getTranslation("kpi.filter.site"));
        site.setVisible(sites.size() > 1);
        site.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.accept(look.ofSite(code(event.getValue())));
            }
        });
        add(site);
    }

    private void addTransactions() {
        transaction.setItems(
                Stream.concat(Stream.of(ALL), TRANSACTIONS.stream()).toList());
        transaction.setItemLabelGenerator(
                code -> code.equals(ALL) ? getTranslation("kpi.filter.all-transactions") : code);
        transaction.setAriaLabel(getTranslation("kpi.filter.transaction"));
        transaction.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.accept(look.ofTransaction(code(event.getValue())));
            }
        });
        add(transaction);
    }

    private static @Nullable String code(@Nullable String value) {
        return value == null || value.equals(ALL) ? null : value;
    }

    /** Shows what is looked at, without telling it as a change. */
    void show(Look shown, LocalDate today) {
        look = shown;
        periods.forEach((period, button) -> {
            boolean chosen = period == shown.period();
            button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
            button.setThemeName("primary", chosen);
        });
        from.setMax(today);
        to.setMax(today);
        from.setValue(shown.from());
        to.setValue(shown.to());
        from.setVisible(shown.period() == Period.RANGE);
        to.setVisible(shown.period() == Period.RANGE);
        site.setValue(known(shown.site(), codes));
        transaction.setValue(known(shown.transaction(), TRANSACTIONS));
    }

    private static String known(@Nullable String code, Collection<String> codes) {
        return code != null && codes.contains(code) ? code : ALL;
    }
}

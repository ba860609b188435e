package id.satupintu.kpi.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.satupintu.access.SiteRow;
import id.satupintu.access.TeamRow;
import id.satupintu.policy.Transaction;
import id.satupintu.shell.DayField;
import id.satupintu.shell.KeyHint;
import id.satupintu.units.Units;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Period, site, team, unit and transaction; tells every change as a new look. */
final class FilterBar extends Div {

    private static final long serialVersionUID = 1L;
    private static final String NONE = "NONE";

    private final Map<Period, Button> periods = new EnumMap<>(Period.class);
    private final DatePicker from = new DayField();
    private final DatePicker to = new DayField();
    private final Pick site;
    private final Pick team;
    private final Pick unit;
    private final Pick transaction;
    private final transient Consumer<Look> changed;
    private transient Look look;
    private LocalDate today;

    FilterBar(Look look, List<SiteRow> sites, List<TeamRow> teams, Consumer<Look> changed) {
        this.look = look;
        today = look.to();
        this.changed = changed;
        addClassNames("row", "kpi-filters");
        Stream.of(Period.values()).forEach(this::addPeriod);
        addDays();
        site = pick(
                "site",
                labels(sites, SiteRow::code, SiteRow::name),
                code -> to(this.look.of(this.look.filter().ofSite(code))));
        team = pick(
                "team",
                labels(teams, TeamRow::code, TeamRow::name),
                code -> to(this.look.of(this.look.filter().ofTeam(code))));
        unit = pick("unit", units(), code -> to(this.look.of(this.look.filter().ofUnit(code))));
        transaction = pick(
                "transaction",
                labels(List.of(Transaction.values()), Enum::name, Enum::name),
                code -> to(this.look.of(this.look.filter().ofTransaction(code))));
        add(site, team, unit, transaction);
    }

    private Pick pick(String name, Map<String, String> labels, Consumer<String> chosen) {
        return new Pick(
                getTranslation("kpi.filter." + name),
                getTranslation("kpi.filter.all-" + name + "s"),
                labels,
                chosen::accept);
    }

    private static <T> Map<String, String> labels(List<T> rows, Function<T, String> code, Function<T, String> name) {
        return rows.stream().collect(Collectors.toMap(code, name, (one, other) -> one, LinkedHashMap::new));
    }

    private Map<String, String> units() {
        Map<String, String> labels = labels(Units.all(), unit -> unit.code(), unit -> unit.name());
        labels.put(NONE, getTranslation("kpi.filter.no-unit"));
        return labels;
    }

    private void to(Look next) {
        changed.accept(next);
    }

    private void addPeriod(Period period) {
        Button button = new Button(new Span(getTranslation("kpi.period." + period.code())));
        button.getElement().appendChild(new KeyHint(period.key()).getElement());
        button.addClickListener(click -> choose(period));
        periods.put(period, button);
        add(button);
    }

    /** Chooses a period as if its button had been pressed. */
    void choose(Period period) {
        to(period == Period.RANGE ? look.between(look.from(), look.to()) : look.over(period, today));
    }

    private void addDays() {
        from.setAriaLabel(getTranslation("kpi.filter.from"));
        to.setAriaLabel(getTranslation("kpi.filter.to"));
        for (DatePicker picker : List.of(from, to)) {
            picker.setRequiredIndicatorVisible(true);
            picker.setI18n(picker.getI18n().setRequiredErrorMessage(getTranslation("shell.day.bad")));
        }
        Stream.of(from, to)
                .forEach(picker -> picker.addValueChangeListener(event -> {
                    if (event.isFromClient() && !from.isEmpty() && !to.isEmpty()) {
                        to(look.between(from.getValue(), to.getValue()));
                    }
                }));
        add(from, to);
    }

    /** Says at its place why the days cannot be looked at; what was typed stays. */
    void refused(String field, String why) {
        DatePicker picker = field.equals("from") ? from : to;
        from.setVisible(true);
        to.setVisible(true);
        picker.setErrorMessage(why);
        picker.setInvalid(true);
    }

    /** Shows what is looked at, without telling it as a change; days to come are told of by {@link #refused}. */
    void show(Look shown, LocalDate day) {
        look = shown;
        today = day;
        periods.forEach((period, button) -> {
            boolean chosen = period == shown.when().period();
            button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
            button.setThemeName("primary", chosen);
        });
        boolean range = shown.when().period() == Period.RANGE;
        for (DatePicker picker : List.of(from, to)) {
            picker.setMax(shown.to().isAfter(day) ? null : day);
            picker.setInvalid(false);
            picker.setVisible(range);
        }
        from.setValue(shown.from());
        to.setValue(shown.to());
        site.show(shown.filter().site());
        team.show(shown.filter().team());
        List.of(site, team).forEach(pick -> pick.setVisible(pick.offersChoice() || pick.isInvalid()));
        unit.show(shown.filter().unit());
        transaction.show(shown.filter().transaction());
    }
}

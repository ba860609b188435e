package id.satupintu.kpi.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.access.Actor;
import id.satupintu.kpi.alert.AlertKind;
import id.satupintu.kpi.alert.AlertRow;
import id.satupintu.kpi.alert.AlertWords;
import id.satupintu.kpi.alert.Subject;
import id.satupintu.kpi.export.Numbers;
import id.satupintu.kpi.export.Wording;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/** The alarms and where each stands. */
final class AlertGrid extends Grid<AlertRow> {

    static final String NAME = "name ";
    static final String MUTE = "mute ";

    private static final long serialVersionUID = 1L;

    private final transient AlertWords words;
    private final Actor actor;
    private final Numbers numbers = new Numbers(getLocale());
    private final Map<UUID, Span> values = new HashMap<>();
    private transient List<AlertRow> shown = List.of();

    AlertGrid(Wording wording, Actor actor, Consumer<AlertRow> edit, Consumer<AlertRow> mute) {
        this.words = new AlertWords(wording);
        this.actor = actor;
        setAllRowsVisible(true);
        addComponentColumn(this::state)
                .setHeader(getTranslation("kpi.alert.state"))
                .setAutoWidth(true);
        addComponentColumn(row -> {
                    Button name = new Button(row.name(), click -> edit.accept(row));
                    name.addThemeVariants(ButtonVariant.TERTIARY);
                    Hands.mark(name, NAME, row.id());
                    return name;
                })
                .setHeader(getTranslation("kpi.alert.name"))
                .setWidth("180px")
                .setFlexGrow(2);
        addColumn(this::rule)
                .setHeader(getTranslation("kpi.alert.kind"))
                .setTooltipGenerator(this::rule)
                .setWidth("260px")
                .setFlexGrow(3);
        addColumn(row -> row.site() == null ? getTranslation("kpi.board.all") : row.site())
                .setHeader(getTranslation("kpi.board.site"))
                .setAutoWidth(true);
        addComponentColumn(row -> {
                    Span value = new Span(value(row));
                    values.put(Objects.requireNonNull(row.id()), value);
                    return value;
                })
                .setHeader(getTranslation("kpi.alert.last"));
        addComponentColumn(row -> quiet(row, mute))
                .setHeader(getTranslation("kpi.out.act"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    /** Rows are made anew only when more than a value moved, so that nobody loses the button that they are on. */
    void show(List<AlertRow> rows) {
        List<AlertRow> still =
                rows.stream().map(row -> row.still(Workday.now())).toList();
        if (!still.equals(shown)) {
            shown = still;
            values.clear();
            setItems(rows);
        }
        rows.forEach(row -> {
            Span value = values.get(row.id());
            if (value != null) {
                value.setText(value(row));
            }
        });
    }

    private String value(AlertRow row) {
        return Subject.named(row.subject())
                .map(subject -> words.value(subject, row.lastValue()))
                .orElse("");
    }

    private StateChip state(AlertRow row) {
        Instant raised = row.raisedAt();
        if (!row.active()) {
            return new StateChip(VaadinIcon.PAUSE, getTranslation("kpi.alert.state.off"), Tone.NEUTRAL);
        }
        if (raised != null) {
            String at = numbers.moment(raised, actor.zone().id());
            return new StateChip(VaadinIcon.BELL, getTranslation("kpi.alert.state.raised", at), Tone.DANGER);
        }
        return row.lastValue() == null
                ? new StateChip(VaadinIcon.CLOCK, getTranslation("kpi.alert.state.unknown"), Tone.NEUTRAL)
                : new StateChip(VaadinIcon.CHECK, getTranslation("kpi.alert.state.calm"), Tone.OK);
    }

    private String rule(AlertRow row) {
        return Subject.named(row.subject())
                .map(subject -> getTranslation(subject.key()) + " " + getTranslation("kpi.alert.kind." + row.kind())
                        + (row.kind() == AlertKind.UNUSUAL ? "" : ": " + words.value(subject, row.limit())))
                .orElse(row.subject());
    }

    private Span quiet(AlertRow row, Consumer<AlertRow> mute) {
        Instant until = row.mutedAt(Workday.now());
        Button button = new Button(
                getTranslation(until == null ? "kpi.alert.mute" : "kpi.alert.unmute"), click -> mute.accept(row));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(button.getText() + ": " + row.name());
        Hands.mark(button, MUTE, row.id());
        Span cell = new Span(button);
        if (until != null) {
            Span words = new Span(getTranslation(
                    "kpi.alert.muted", numbers.clock(until, actor.zone().id())));
            words.addClassNames("muted", "small");
            cell.add(words);
        }
        return cell;
    }
}

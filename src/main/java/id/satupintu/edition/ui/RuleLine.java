package id.satupintu.edition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.edition.EditionSheet;
import id.satupintu.policy.EditionChange;
import id.satupintu.policy.PolicyRules;
import id.satupintu.policy.RouteKind;
import id.satupintu.policy.Row;
import id.satupintu.policy.Verification;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of the table. */
final class RuleLine extends NativeTableRow {

    private static final long serialVersionUID = 1L;

    private static final String UP = "edition.row.up";
    private static final String DOWN = "edition.row.down";

    private final Map<String, Button> buttons = new HashMap<>();
    private final transient EditionSheet sheet;
    private final transient Row row;
    private final transient EditionWords words = new EditionWords(this);

    RuleLine(EditionSheet sheet, PolicyRules rules, int place, TablePane.@Nullable Acts acts) {
        this.sheet = sheet;
        this.row = rules.rows().get(place);
        setClassName("asleep", sheet.asleep().contains(row.name()));
        setClassName("faulty", faulty());
        add(
                cell(new Span(String.valueOf(place + 1))),
                cell(name()),
                cell(when(rules)),
                cell(route()),
                cell(rule()),
                cell(new Span(row.sentence(rules, words.locale()))));
        if (acts != null) {
            add(cell(acts(acts, place, rules.rows().size())));
        }
    }

    private static NativeTableCell cell(Component content) {
        NativeTableCell cell = new NativeTableCell();
        cell.add(content);
        return cell;
    }

    private boolean faulty() {
        return sheet.faults().stream().anyMatch(fault -> fault.subject().equals(row.name()));
    }

    private Div name() {
        Span name = new Span(row.name());
        name.addClassName("edition-row-name");
        Div all = new Div(name);
        if (faulty()) {
            all.add(new StateChip(VaadinIcon.WARNING, getTranslation("edition.row.faulty"), Tone.DANGER));
        } else if (sheet.asleep().contains(row.name())) {
            all.add(new StateChip(VaadinIcon.MOON, getTranslation("edition.row.asleep"), Tone.NEUTRAL));
        }
        String change = change();
        if (change != null) {
            all.add(new StateChip(VaadinIcon.ASTERISK, getTranslation("edition.row." + change), Tone.INFO));
        }
        return all;
    }

    private @Nullable String change() {
        for (EditionChange change : sheet.changes()) {
            String word = switch (change) {
                case EditionChange.RowAdded added when added.row().equals(row) -> "new";
                case EditionChange.RowChanged changed when changed.after().equals(row) -> "changed";
                case EditionChange.RowMoved moved when moved.row().equals(row) -> "moved";
                default -> null;
            };
            if (word != null) {
                return word;
            }
        }
        return null;
    }

    private Div when(PolicyRules rules) {
        Div all = new Div();
        all.addClassName("edition-when");
        ConditionWords.of(this, row.when(), rules.parameters()).forEach(word -> all.add(new Span(word)));
        return all;
    }

    private Div route() {
        Div all = new Div(new Span(row.route().words(words.locale())));
        if (row.route() == RouteKind.PLN_MOBILE) {
            boolean blocking = row.verification() == Verification.BLOCKING;
            Span verified = new Span(getTranslation(blocking ? "edition.route.verified" : "edition.route.free"));
            verified.addClassNames("muted", "small");
            all.add(verified);
        }
        if (row.reminderAfter()) {
            Span reminder = new Span(getTranslation("edition.route.reminder"));
            reminder.addClassNames("muted", "small");
            all.add(reminder);
        }
        all.addClassName("edition-route");
        return all;
    }

    private Span rule() {
        Span rule = new Span(row.ground() == null ? row.rule() : row.rule() + " · " + row.ground());
        rule.addClassName("small");
        return rule;
    }

    private Div acts(TablePane.Acts acts, int place, int size) {
        Button up = icon(VaadinIcon.ARROW_UP, UP, () -> acts.move(-1, UP));
        up.setEnabled(place > 0);
        Button down = icon(VaadinIcon.ARROW_DOWN, DOWN, () -> acts.move(1, DOWN));
        down.setEnabled(place < size - 1);
        Div all = new Div(
                icon(VaadinIcon.PENCIL, "edition.row.edit", acts::edit),
                up,
                down,
                icon(VaadinIcon.TRASH, "edition.row.remove", acts::remove));
        all.addClassName("edition-acts");
        return all;
    }

    /** The keyboard goes to one of this row's buttons, or to its neighbour when that one can go no further. */
    void stand(String act) {
        Button wanted = buttons.get(act);
        Button other = buttons.get(act.equals(UP) ? DOWN : UP);
        if (wanted != null && other != null) {
            (wanted.isEnabled() ? wanted : other).focus();
        }
    }

    private Button icon(VaadinIcon icon, String key, Runnable act) {
        Button button = new Button(icon.create(), click -> act.run());
        buttons.put(key, button);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key, row.name()));
        button.setTooltipText(getTranslation(key, row.name()));
        return button;
    }
}

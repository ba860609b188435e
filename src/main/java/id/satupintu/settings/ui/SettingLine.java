package id.satupintu.settings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import id.satupintu.access.Actor;
import id.satupintu.settings.SettingRefused;
import id.satupintu.settings.SettingRow;
import id.satupintu.settings.SettingsDesk;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import java.time.format.DateTimeFormatter;

/** One setting; the form to change it opens in its place. */
final class SettingLine extends Div {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");

    private final transient SettingsDesk desk;
    private final boolean mayChange;
    private final transient Runnable changed;
    private final Button change;
    private transient SettingRow row;

    /**
     * @param changed told when another value stands
     */
    SettingLine(SettingRow row, SettingsDesk desk, boolean mayChange, Runnable changed) {
        this.desk = desk;
        this.mayChange = mayChange;
        this.changed = changed;
        this.row = row;
        addClassName("setting");
        change = act("settings.change", this::edit);
        draw();
    }

    private void draw() {
        removeAll();
        add(meaning(), value(), acts());
    }

    /** The form goes, and the keyboard stays where it came from. */
    private void drawAgain() {
        draw();
        change.focus();
    }

    private Div meaning() {
        Paragraph text = new Paragraph(getTranslation(row.key() + ".text"));
        text.addClassName("muted");
        Span name = new Span(row.name());
        name.addClassNames("setting-name", "small", "muted");
        Div meaning = new Div(new H3(getTranslation(row.key())), text, name);
        meaning.addClassName("setting-meaning");
        return meaning;
    }

    private Div value() {
        Span now = new Span(Shown.value(this, row.kind(), row.value()));
        now.addClassName("setting-now");
        Div value = new Div(new Div(now, state()), by());
        value.addClassName("setting-value");
        return value;
    }

    private StateChip state() {
        if (row.pinned() || row.startOnly()) {
            return new StateChip(VaadinIcon.LOCK, getTranslation("settings.state.start"), Tone.NEUTRAL);
        }
        return row.differs()
                ? new StateChip(VaadinIcon.PENCIL, getTranslation("settings.state.changed"), Tone.INFO)
                : new StateChip(VaadinIcon.CHECK, getTranslation("settings.state.standard"), Tone.OK);
    }

    private Paragraph by() {
        String standard = getTranslation("settings.standard", Shown.value(this, row.kind(), row.standard()));
        Paragraph by = new Paragraph(
                row.changedAt() == null
                        ? standard
                        : standard + " · "
                                + getTranslation(
                                        "settings.by",
                                        row.changedBy(),
                                        TIME.format(row.changedAt()
                                                .atZone(Actor.current().zone().id()))));
        by.addClassNames("muted", "small");
        return by;
    }

    private Div acts() {
        Div acts = new Div();
        acts.addClassName("setting-acts");
        if (row.changedAt() != null) {
            acts.add(act("settings.history", () -> new HistoryDialog(row, desk.changes(row.name())).open()));
        }
        if (mayChange && row.changeable()) {
            acts.add(change);
        }
        return acts;
    }

    private Button act(String key, Runnable run) {
        Button button = new Button(getTranslation(key), click -> run.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key) + ": " + getTranslation(row.key()));
        return button;
    }

    private void edit() {
        removeAll();
        add(meaning(), new SettingForm(row, this::save, this::standard, this::drawAgain));
    }

    private void save(String typed) {
        desk.change(row.name(), row.value(), typed);
        reread("settings.saved");
    }

    private void standard() {
        desk.backToStandard(row.name(), row.value());
        reread("settings.saved.standard");
    }

    private void reread(String said) {
        row = desk.all().stream()
                .filter(one -> one.name().equals(row.name()))
                .findFirst()
                .orElse(row);
        drawAgain();
        changed.run();
        Notification.show(getTranslation(said, getTranslation(row.key())));
    }

    /** In the words of the screen, why a value is not taken. */
    static String words(Div at, SettingRow row, SettingRefused refused) {
        String key = "settings.refused." + refused.reason();
        return refused.reason().equals("malformed")
                ? at.getTranslation(key + "." + row.kind())
                : at.getTranslation(key, Shown.value(at, row.kind(), refused.detail()));
    }
}

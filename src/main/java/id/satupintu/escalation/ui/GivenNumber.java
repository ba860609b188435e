package id.satupintu.escalation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import id.satupintu.escalation.CaseView;
import id.satupintu.escalation.NumberView;
import id.satupintu.escalation.OutsideSystem;
import id.satupintu.escalation.Way;
import id.satupintu.shell.CopyButton;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A number that stands, who brought it, what stood before, and the way to correct it with a reason. */
final class GivenNumber extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_REASON = 200;

    private final transient CaseView view;
    private final OutsideSystem system;
    private final transient LedgerDoors doors;
    private final transient Consumer<Supplier<CaseView>> act;
    private final TextField number = new TextField();
    private final TextField reason = new TextField();
    private final Div correction = new Div();

    GivenNumber(CaseView view, OutsideSystem system, LedgerDoors doors, Consumer<Supplier<CaseView>> act) {
        this.view = view;
        this.system = system;
        this.doors = doors;
        this.act = act;
        addClassName("esc-given");
        List<NumberView> all = view.numbers().stream()
                .filter(one -> one.system() == system && one.way() != Way.LATE)
                .toList();
        NumberView stands = all.getLast();
        Span text = new Span(stands.number());
        text.addClassName("esc-number");
        Div line = new Div(text, new CopyButton(getTranslation(system.numberKey()), stands::number));
        line.addClassName("row");
        add(line, by(stands));
        if (all.size() > 1) {
            add(history(all));
        }
        if (Reader.works() && view.voidReason() == null) {
            line.add(correctButton(stands));
            add(correction);
        }
    }

    private Span by(NumberView stands) {
        Span by = new Span(getTranslation(
                "escalation.number.by." + stands.way(),
                stands.by(),
                Moments.dayAndTime(stands.at(), view.origin().zone(), getLocale())));
        by.addClassNames("muted", "small");
        return by;
    }

    /** The newest stands above; here is what it replaced, and why. */
    private UnorderedList history(List<NumberView> all) {
        UnorderedList history = new UnorderedList();
        history.addClassNames("esc-history", "small");
        for (int place = all.size() - 1; place > 0; place--) {
            history.add(new ListItem(getTranslation(
                    "escalation.number.before",
                    all.get(place - 1).number(),
                    Objects.requireNonNullElse(all.get(place).reason(), "—"))));
        }
        return history;
    }

    private Button correctButton(NumberView stands) {
        Button correct = new Button(getTranslation("escalation.number.correct"), click -> open(stands));
        correct.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return correct;
    }

    private void open(NumberView stands) {
        correction.removeAll();
        correction.addClassNames("row", "esc-entry");
        number.setLabel(getTranslation("escalation.number.right"));
        number.setValue(stands.number());
        reason.setLabel(getTranslation("escalation.number.reason"));
        reason.setMaxLength(LONGEST_REASON);
        Button save = new Button(getTranslation("escalation.number.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        correction.add(number, reason, save);
        number.focus();
    }

    private void save() {
        boolean readable = system.read(number.getValue()).isPresent();
        number.setErrorMessage(getTranslation("escalation.number.form." + system));
        number.setInvalid(!readable);
        reason.setErrorMessage(getTranslation("escalation.error.reason"));
        reason.setInvalid(reason.getValue().isBlank());
        if (readable && !reason.getValue().isBlank()) {
            act.accept(() -> doors.desk().correct(view.id(), system, number.getValue(), reason.getValue()));
        }
    }
}

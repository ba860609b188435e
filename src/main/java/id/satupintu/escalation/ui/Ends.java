package id.satupintu.escalation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import id.satupintu.access.Actor;
import id.satupintu.escalation.CaseView;
import id.satupintu.escalation.SameMatter;
import id.satupintu.escalation.VoidReason;
import java.util.List;

/** The same matter twice, and the end of a case without its numbers, for which a TL answers. */
final class Ends extends Div {

    private static final long serialVersionUID = 1L;

    private final transient LedgerDoors doors;
    private final transient Runnable changed;

    Ends(LedgerDoors doors, Runnable changed) {
        this.doors = doors;
        this.changed = changed;
        addClassName("stack");
    }

    void show(CaseView view) {
        removeAll();
        List<SameMatter> same =
                doors.desk().ofTheSame(view.id(), Actor.current().scope());
        same.forEach(earlier -> add(twice(view, earlier)));
        if (view.open() && Reader.leads()) {
            add(cancel(view));
        }
    }

    private Div twice(CaseView view, SameMatter earlier) {
        Div note = new Div(new Span(getTranslation(
                "escalation.same",
                getTranslation(earlier.kind().key()),
                earlier.csoName() + " · " + earlier.site(),
                Moments.dayAndTime(earlier.openedAt(), view.origin().zone(), getLocale()),
                earlier.numbers().isEmpty() ? getTranslation("escalation.same.no-number") : earlier.numbers())));
        note.addClassNames("note", "tone-warn", "row", "esc-same");
        if (view.open() && view.untouched() && Reader.works()) {
            note.add(new Button(
                    getTranslation("escalation.same.void"),
                    click -> act(() -> doors.desk().sameMatter(view.id(), earlier.id()))));
        }
        return note;
    }

    private Div cancel(CaseView view) {
        Select<VoidReason> reason = new Select<>();
        reason.setItems(VoidReason.WITHDRAWN_BY_CUSTOMER, VoidReason.MISTAKE, VoidReason.NO_EXCEPTION);
        reason.setItemLabelGenerator(why -> getTranslation("escalation.void." + why));
        reason.setPlaceholder(getTranslation("escalation.void.why"));
        reason.setAriaLabel(getTranslation("escalation.void.why"));
        Button end = new Button(getTranslation("escalation.void.do"), click -> {
            reason.setInvalid(reason.getValue() == null);
            reason.setErrorMessage(getTranslation("escalation.void.why"));
            if (reason.getValue() != null) {
                act(() -> doors.desk().cancel(view.id(), reason.getValue()));
            }
        });
        end.addThemeVariants(ButtonVariant.TERTIARY);
        Paragraph words = new Paragraph(getTranslation("escalation.void.text"));
        words.addClassNames("muted", "small");
        Div row = new Div(words, reason, end);
        row.addClassNames("row", "esc-cancel");
        return row;
    }

    private void act(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException refused) {
            Notification.show(Refusal.words(refused, this));
        }
        changed.run();
    }
}

package id.satupintu.escalation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import id.satupintu.escalation.CaseView;
import id.satupintu.escalation.VoidReason;

/** The end of a case without its numbers, for which a TL answers. */
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
        if (view.open() && Reader.leads()) {
            add(cancel(view));
        }
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

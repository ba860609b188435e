package id.satupintu.escalation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.satupintu.escalation.CaseView;
import id.satupintu.shell.Tone;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One case to work on: the form of APKT Keluhan where it has one, and the numbers that are owed, in their
 * order. It stands in the ledger and in the guide alike, and acts by itself.
 */
@StyleSheet("escalation.css")
public final class LedgerPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient LedgerDoors doors;
    private final transient Runnable changed;
    private final Paragraph said = new Paragraph();
    private final Div body = new Div();
    private final SameMatters same;
    private @Nullable NoteForm form;
    private @Nullable NumberSteps numbers;
    private transient @Nullable CaseView shown;

    /**
     * @param changed told after every act that stood
     */
    public LedgerPanel(LedgerDoors doors, Runnable changed) {
        this.doors = doors;
        this.changed = changed;
        addClassName("esc-panel");
        said.addClassNames("note", Tone.DANGER.cssClass());
        said.getElement().setAttribute("role", "alert");
        said.setVisible(false);
        body.addClassName("esc-body");
        same = new SameMatters(doors, this::act);
        add(said, same, body);
    }

    /** Shows the case of a request, if it has one. */
    public void showRequest(UUID request) {
        doors.ofRequest(request).ifPresent(this::show);
    }

    /** Shows that case; what is half typed stays as long as the case has not moved. */
    public void show(CaseView view) {
        CaseView before = shown;
        shown = view;
        same.show(view);
        if (before != null && before.id().equals(view.id()) && numbers != null) {
            if (before.version() != view.version() && form != null) {
                form.show(view);
            }
            numbers.show(view);
            return;
        }
        said.setVisible(false);
        draw(view);
    }

    private void draw(CaseView view) {
        body.removeAll();
        form = view.kind().byNote() ? new NoteForm(this::reword) : null;
        numbers = new NumberSteps(doors, this::act);
        if (form != null) {
            form.show(view);
            body.add(form);
        }
        body.setClassName("alone", form == null);
        numbers.show(view);
        body.add(numbers);
    }

    /** The whole form, ready to be pasted. */
    public void copy() {
        if (form != null) {
            form.copy();
        }
    }

    /** Puts the cursor where the number that is owed now is typed. */
    public void toNumber() {
        if (numbers != null) {
            numbers.begin();
        }
    }

    private void reword(id.satupintu.escalation.Wording wording) {
        act(() -> doors.desk().word(Objects.requireNonNull(shown).id(), wording));
    }

    /** Acts; what was typed stays where it was when that did not stand. */
    private void act(Supplier<CaseView> act) {
        try {
            said.setVisible(false);
            show(act.get());
            changed.run();
        } catch (RuntimeException refused) {
            said.setText(Refusal.words(refused, this));
            said.setVisible(true);
        }
    }
}

package id.satupintu.verification.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.satupintu.access.Actor;
import id.satupintu.shell.KeyHint;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.reason.ReasonBook;
import java.util.List;
import java.util.function.Supplier;

/** The foot of the case: what can be done with it now, each with its key. */
final class DecisionPart extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NOTE = 2000;
    private static final int QUIET_MS = 300;

    private final transient Acts acts;
    private final transient Supplier<ReasonBook> book;
    private final ReasonPart reasons;
    private final AskPart question;
    private final ReversePart reversal;
    private final TextField note = new TextField();
    private final Div buttons = new Div();
    private final Button approve;
    private final Button upgrade;
    private final Button send;
    private boolean noteWasNeeded;
    private boolean sayable = true;

    DecisionPart(Acts acts, Supplier<ReasonBook> book) {
        this.acts = acts;
        this.book = book;
        addClassName("vf-decision");
        reasons = new ReasonPart(reason -> acts.change(bench -> bench.toggle(reason)));
        question = new AskPart(acts);
        reversal = new ReversePart(acts);
        note.addClassName("vf-note");
        note.setMaxLength(LONGEST_NOTE);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.setValueChangeTimeout(QUIET_MS);
        note.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                acts.typed();
            }
        });
        note.addKeyPressListener(Key.ENTER, enter -> acts.send());
        note.addKeyDownListener(Key.ESCAPE, escape -> acts.cancel());
        buttons.addClassName("row");
        approve = button("A", "verification.approve", acts::approve);
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        upgrade = button("U", "verification.upgrade.notYet", acts::toggleUpgrade);
        upgrade.addClassName("vf-toggle");
        send = button("Enter", "verification.send", acts::send);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Div foot = new Div(note, buttons);
        foot.addClassName("vf-foot");
        add(reasons, question, reversal, foot);
    }

    void show(Workbench bench, Actor me) {
        boolean mine = bench.mine(me.id());
        Workbench.Mode mode = bench.mode();
        reasons.setVisible(mine && mode == Workbench.Mode.REJECTING);
        sayable = !reasons.isVisible() || reasons.show(bench, book.get());
        question.setVisible(mine && mode == Workbench.Mode.ASKING);
        reversal.setVisible(mode == Workbench.Mode.REVERSING);
        reversal.show(bench);
        showNote(bench, mine || reversal.isVisible());
        buttons.removeAll();
        if (reversal.isVisible()) {
            reversing(bench);
        } else if (mine) {
            work(bench);
        } else {
            closed(bench, me);
        }
    }

    private void reversing(Workbench bench) {
        send.setText(getTranslation("verification.reverse.send"));
        send.setEnabled(bench.cause() != null);
        buttons.add(send, button("Esc", "verification.cancel", acts::cancel));
    }

    private void closed(Workbench bench, Actor me) {
        if (bench.owedBy(me.id())) {
            approve.setText(getTranslation("verification.finish"));
            buttons.add(said("verification.owed"), approve, next());
        } else {
            look(bench.shown());
        }
        if (bench.reversibleBy(me)) {
            buttons.add(spacer(), button("B", "verification.reverse", acts::reverse));
        }
    }

    private void work(Workbench bench) {
        if (bench.mode() == Workbench.Mode.READING) {
            approve.setText(getTranslation(bench.upgraded() ? "verification.approve" : "verification.approve.owed"));
            upgrade.getElement().setAttribute("aria-pressed", Boolean.toString(!bench.upgraded()));
            upgrade.setClassName("vf-on", !bench.upgraded());
            Button reject = button("R", "verification.reject", acts::reject);
            reject.addThemeVariants(ButtonVariant.ERROR);
            buttons.add(
                    approve,
                    upgrade,
                    reject,
                    button("T", "verification.ask", acts::ask),
                    spacer(),
                    button("X", "verification.release", acts::release));
        } else if (bench.mode() == Workbench.Mode.ASKING) {
            Button go = new Button(getTranslation("verification.ask.send"), click -> acts.ask(question.question()));
            buttons.add(go, button("Esc", "verification.cancel", acts::cancel));
        } else {
            send.setText(getTranslation("verification.send"));
            send.setEnabled(sayable
                    && (bench.mode() == Workbench.Mode.NOTING
                            || !bench.reasons().isEmpty()));
            buttons.add(send, button("Esc", "verification.cancel", acts::cancel));
        }
    }

    private void look(CaseView shown) {
        if (!shown.status().undecided()) {
            buttons.add(said("verification.closed." + shown.status()), next());
        } else if (shown.claimedBy() != null) {
            buttons.add(
                    new Span(getTranslation(
                            "verification.heldBy", shown.claimedBy().name())),
                    next());
        } else {
            Button claim = button("Enter", "verification.claim", acts::claim);
            claim.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(claim, next());
        }
    }

    private void showNote(Workbench bench, boolean mine) {
        boolean needed = mine && bench.noteNeeded();
        note.setVisible(mine
                && (needed || bench.mode() == Workbench.Mode.REJECTING || bench.mode() == Workbench.Mode.REVERSING));
        note.setLabel(getTranslation(label(bench, needed)));
        note.setRequiredIndicatorVisible(needed);
        if (!note.getValue().equals(bench.note())) {
            note.setValue(bench.note());
        }
        if (needed && !noteWasNeeded) {
            note.focus();
        }
        noteWasNeeded = needed;
    }

    private static String label(Workbench bench, boolean needed) {
        if (bench.mode() == Workbench.Mode.NOTING) {
            return "verification.note.against";
        }
        return needed ? "verification.note.needed" : "verification.note";
    }

    /** The note is missing: say so at the field and wait there. */
    void noteMissing() {
        note.setVisible(true);
        note.setInvalid(true);
        note.setErrorMessage(getTranslation("verification.refused.note-missing"));
        note.focus();
    }

    String note() {
        note.setInvalid(false);
        return note.getValue();
    }

    void askInWords() {
        question.focusWords();
    }

    /** The question has gone out, or another request is in front. */
    void asked() {
        question.clear();
    }

    private Button next() {
        return button(getTranslation("shell.keys.space"), "verification.next", acts::next);
    }

    private Button button(String cap, String textKey, Runnable act) {
        Button button = new Button(getTranslation(textKey), click -> act.run());
        button.setPrefixComponent(new KeyHint(cap));
        return button;
    }

    private Span said(String key) {
        return new Span(getTranslation(key));
    }

    private static Span spacer() {
        Span spacer = new Span();
        spacer.addClassName("spacer");
        return spacer;
    }

    List<String> captions() {
        return buttons.getChildren()
                .filter(Button.class::isInstance)
                .map(button -> ((Button) button).getText())
                .toList();
    }
}

package id.satupintu.escalation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import id.satupintu.access.Actor;
import id.satupintu.escalation.CaseView;
import id.satupintu.escalation.NumberView;
import id.satupintu.escalation.OutsideSystem;
import id.satupintu.escalation.Owes;
import id.satupintu.escalation.dispatch.DispatchView;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The numbers of a case in their order: those that stand, the one that is owed now, and those after it. */
final class NumberSteps extends OrderedList {

    private static final long serialVersionUID = 1L;

    private final transient LedgerDoors doors;
    private final transient Consumer<Supplier<CaseView>> act;
    private @Nullable NumberEntry open;
    private transient @Nullable Stamp stamp;

    /** What has to change before anything is drawn anew, so that a number half typed stays. */
    private record Stamp(long version, List<DispatchView> letters) {}

    NumberSteps(LedgerDoors doors, Consumer<Supplier<CaseView>> act) {
        this.doors = doors;
        this.act = act;
        addClassName("esc-steps");
        getElement().setAttribute("aria-label", getTranslation("escalation.steps"));
    }

    void show(CaseView view) {
        List<DispatchView> letters =
                doors.letters().ofCase(view.id(), Actor.current().scope());
        Stamp now = new Stamp(view.version(), letters);
        if (now.equals(stamp)) {
            return;
        }
        stamp = now;
        removeAll();
        open = null;
        for (OutsideSystem system : view.kind().needs()) {
            add(step(view, system, letters));
        }
        if (view.debt().owes() == Owes.DATA) {
            add(missing(view));
        }
    }

    private ListItem step(CaseView view, OutsideSystem system, List<DispatchView> letters) {
        ListItem step = new ListItem(new Paragraph(getTranslation("escalation.step." + system)));
        step.addClassName("esc-step");
        DispatchView letter = letters.stream()
                .filter(one -> one.system() == system)
                .findFirst()
                .orElse(null);
        if (view.number(system).isPresent()) {
            step.add(new GivenNumber(view, system, doors, act));
            step.addClassName("stands");
        } else if (!view.takes(system)) {
            Paragraph later = new Paragraph(getTranslation(later(view)));
            later.addClassName("muted");
            step.add(later);
        } else {
            if (letter != null) {
                step.add(new LetterLine(view, letter, doors, act));
            }
            if (Reader.works()) {
                if (letter == null) {
                    sendNow(view, system).ifPresent(step::add);
                }
                open = new NumberEntry(view, system, number -> enter(view, system, number));
                step.add(open);
            }
            step.getElement().setAttribute("aria-current", "step");
        }
        view.late(system).ifPresent(late -> step.add(takeBack(system, late)));
        return step;
    }

    /** Whoever has given one number has the next one to give. */
    private void enter(CaseView view, OutsideSystem system, String number) {
        act.accept(() -> doors.desk().enter(view.id(), system, number));
        begin();
    }

    /** Puts the cursor where the number that is owed now is typed. */
    void begin() {
        if (open != null) {
            open.begin();
        }
    }

    /** What waits here for somebody to say that it may go: the caller hung up before, or the line was opened since. */
    private Optional<Button> sendNow(CaseView view, OutsideSystem system) {
        return view.origin().simulated() || !doors.letters().carries(system)
                ? Optional.empty()
                : Optional.of(new Button(
                        getTranslation("escalation.letter.send"),
                        click -> act.accept(() -> doors.desk().letGo(view.id()))));
    }

    private Div takeBack(OutsideSystem system, NumberView late) {
        Div note = new Div(getTranslation("escalation.number.late", getTranslation(system.numberKey()), late.number()));
        note.addClassNames("note", "tone-warn");
        return note;
    }

    private static String later(CaseView view) {
        if (view.voidReason() != null) {
            return "escalation.step.void";
        }
        return view.debt().owes() == Owes.DATA ? "escalation.step.incomplete" : "escalation.step.later";
    }

    private ListItem missing(CaseView view) {
        ListItem item = new ListItem(getTranslation(
                "escalation.error.incomplete",
                String.join(
                        ", ",
                        view.note().missing().stream()
                                .map(field -> Objects.requireNonNull(getTranslation(field.key())))
                                .toList())));
        item.addClassNames("note", "tone-warn", "esc-missing");
        return item;
    }
}

package id.satupintu.escalation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.escalation.CaseView;
import id.satupintu.escalation.dispatch.DispatchState;
import id.satupintu.escalation.dispatch.DispatchView;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Where the letter stands that the connector carries, and the two ways to help it on. */
final class LetterLine extends Div {

    private static final long serialVersionUID = 1L;

    LetterLine(CaseView view, DispatchView letter, LedgerDoors doors, Consumer<Supplier<CaseView>> act) {
        addClassNames("row", "esc-letter");
        add(chip(letter));
        Div words = new Div(getTranslation(
                letter.trouble() == null ? "escalation.letter.tries" : "escalation.letter.trouble",
                Integer.toString(letter.attempts()),
                trouble(letter)));
        words.addClassNames("muted", "small");
        add(words);
        if (Reader.works() && letter.state() != DispatchState.SENDING) {
            add(new Button(
                    getTranslation("escalation.letter.at-once"),
                    click -> act.accept(() -> {
                        doors.letters().atOnce(view.id(), letter.system());
                        return doors.read(view.id());
                    })));
        }
    }

    private StateChip chip(DispatchView letter) {
        String word = getTranslation("escalation.letter.state." + letter.state());
        return switch (letter.state()) {
            case WAITING -> new StateChip(VaadinIcon.HOURGLASS, word, letter.trouble() == null ? Tone.INFO : Tone.WARN);
            case SENDING -> new StateChip(VaadinIcon.PAPERPLANE, word, Tone.INFO);
            case SENT -> new StateChip(VaadinIcon.CHECK_CIRCLE, word, Tone.OK);
            case REFUSED -> new StateChip(VaadinIcon.WARNING, word, Tone.DANGER);
            case CANCELLED -> new StateChip(VaadinIcon.CLOSE_CIRCLE, word, Tone.NEUTRAL);
            case BY_HAND -> new StateChip(VaadinIcon.PENCIL, word, Tone.NEUTRAL);
        };
    }

    private String trouble(DispatchView letter) {
        return letter.trouble() == null ? "" : letter.trouble();
    }
}

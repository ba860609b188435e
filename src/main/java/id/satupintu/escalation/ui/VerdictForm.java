package id.satupintu.escalation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import id.satupintu.escalation.ruling.RulingAnswer;
import id.satupintu.escalation.ruling.RulingReason;
import id.satupintu.escalation.ruling.Verdict;
import id.satupintu.shell.KeyHint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The ways to rule, one key each; then the reason, the usual one chosen already; Enter sends. */
final class VerdictForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_NOTE = 500;

    private final transient List<Verdict> verdicts;
    private final transient Consumer<RulingAnswer> rule;
    private final List<Button> ways = new ArrayList<>();
    private final RadioButtonGroup<RulingReason> reason = new RadioButtonGroup<>();
    private final TextArea note = new TextArea();
    private final Paragraph deviation = new Paragraph();
    private final Button send;
    private @Nullable Verdict chosen;

    VerdictForm(List<Verdict> verdicts, Consumer<RulingAnswer> rule) {
        this.verdicts = verdicts;
        this.rule = rule;
        addClassNames("stack", "esc-verdict");
        Div offered = new Div();
        offered.addClassNames("row", "esc-ways");
        verdicts.forEach(verdict -> offered.add(way(verdict)));
        reason.setLabel(getTranslation("escalation.ruling.reason"));
        reason.setItemLabelGenerator(why -> getTranslation(why.key()));
        reason.addValueChangeListener(change -> note.setInvalid(false));
        note.setLabel(getTranslation("escalation.ruling.note"));
        note.setMaxLength(LONGEST_NOTE);
        note.addClassName("esc-note");
        deviation.addClassNames("note", "tone-warn");
        deviation.setText(getTranslation("escalation.ruling.deviation"));
        send = new Button(getTranslation("escalation.ruling.send"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setPrefixComponent(new KeyHint("Enter"));
        add(offered, deviation, reason, note, new Div(send));
        choose(verdicts.getFirst());
    }

    private Button way(Verdict verdict) {
        Button way = new Button(new Span(getTranslation(verdict.key())), click -> choose(verdict));
        way.setPrefixComponent(new KeyHint(Integer.toString(ways.size() + 1)));
        ways.add(way);
        return way;
    }

    /** Chooses the way at that place of the list, as its key does. */
    void pick(int place) {
        if (place < verdicts.size()) {
            choose(verdicts.get(place));
        }
    }

    private void choose(Verdict verdict) {
        chosen = verdict;
        for (int place = 0; place < ways.size(); place++) {
            boolean now = verdicts.get(place) == verdict;
            ways.get(place).getElement().setAttribute("aria-pressed", Boolean.toString(now));
            ways.get(place).setClassName("chosen", now);
        }
        reason.setItems(verdict.reasons());
        reason.setValue(verdict.reasons().getFirst());
        deviation.setVisible(verdict.deviation());
    }

    boolean wordless() {
        return note.getValue().isBlank();
    }

    /** Sends what was chosen; a reason that needs words says so at its field. */
    void send() {
        Verdict verdict = chosen;
        RulingReason why = reason.getValue();
        if (verdict == null || why == null) {
            return;
        }
        boolean missing = why.needsNote() && wordless();
        note.setErrorMessage(getTranslation("escalation.ruling.note.required"));
        note.setInvalid(missing);
        if (missing) {
            note.focus();
        } else {
            rule.accept(new RulingAnswer(verdict, why, note.getValue()));
        }
    }
}

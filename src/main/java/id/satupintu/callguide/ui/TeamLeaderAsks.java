package id.satupintu.callguide.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.satupintu.shell.KeyHint;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Inquiry;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the TL asks before deciding, and the place to answer it; the request stays with the TL meanwhile. */
final class TeamLeaderAsks extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 500;

    private final transient Words words = new Words(this);
    private final transient Consumer<String> answered;
    private final Div question = new Div();
    private final TextField answer = new TextField();
    private @Nullable UUID shown;

    /** @param answered takes the CSO's answer */
    TeamLeaderAsks(Consumer<String> answered) {
        this.answered = answered;
        addClassNames("cg-asks", "note", "tone-info", "stack");
        getElement().setAttribute("role", "status");
        answer.setLabel(words.of("callguide.asks.answer"));
        answer.setPrefixComponent(KeyHint.anywhere("J"));
        answer.setMaxLength(LONGEST);
        answer.setValueChangeMode(ValueChangeMode.EAGER);
        answer.addClassName("cg-asks-answer");
        answer.addKeyPressListener(Key.ENTER, enter -> send(answer.getValue()));
        Button send = new Button(words.of("callguide.asks.send"), click -> send(answer.getValue()));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        question.addClassName("row");
        Div answers = new Div(answer, send, quick("callguide.asks.yes"), quick("callguide.asks.no"));
        answers.addClassNames("row", "cg-asks-answers");
        add(question, answers);
        setVisible(false);
    }

    private Button quick(String key) {
        return new Button(words.of(key), click -> send(words.of(key)));
    }

    /** What is being typed stays while the question is still the same. */
    void show(@Nullable CaseView view) {
        Inquiry waits = waits(view);
        setVisible(waits != null);
        UUID now = waits == null ? null : waits.id();
        if (Objects.equals(now, shown)) {
            return;
        }
        shown = now;
        question.removeAll();
        answer.clear();
        if (waits != null) {
            Paragraph asked = new Paragraph(waits.question());
            asked.addClassName("cg-asks-question");
            question.add(
                    new StateChip(
                            VaadinIcon.QUESTION,
                            words.of("callguide.asks", waits.askedBy().name()),
                            Tone.INFO),
                    asked);
        }
    }

    /** The question that waits for the CSO's answer. */
    static @Nullable Inquiry waits(@Nullable CaseView view) {
        return view == null || !view.status().undecided()
                ? null
                : view.inquiries().stream().filter(Inquiry::open).findFirst().orElse(null);
    }

    void focusAnswer() {
        answer.focus();
    }

    private void send(String text) {
        boolean empty = text.isBlank();
        answer.setErrorMessage(words.of("callguide.asks.empty"));
        answer.setInvalid(empty);
        if (empty) {
            answer.focus();
        } else {
            answered.accept(text);
        }
    }
}

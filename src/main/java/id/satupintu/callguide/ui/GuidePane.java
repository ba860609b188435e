package id.satupintu.callguide.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import id.satupintu.callguide.CallView;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Field;
import id.satupintu.callguide.guide.FieldName;
import id.satupintu.callguide.guide.GuideStep;
import id.satupintu.callguide.guide.Question;
import id.satupintu.escalation.ui.LedgerDoors;
import id.satupintu.escalation.ui.LedgerPanel;
import id.satupintu.shell.KeyHint;
import id.satupintu.shell.SayCard;
import id.satupintu.verification.CaseView;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The guide: what to say, the one question, its answers, the way back. */
final class GuidePane extends Div {

    private static final long serialVersionUID = 1L;

    /** On a phone the new line may stand above what is in view; and Enter must not press the button of the step before. */
    private static final String NEW_STEP = """
            if (this.getBoundingClientRect().top < 0) { this.scrollIntoView({block: 'start'}); }
            if (document.activeElement?.localName === 'vaadin-button') { document.activeElement.blur(); }
            """;

    private final transient Cockpit cockpit;
    private final transient LedgerDoors ledger;
    private final transient ResultBanners banners;
    private final EarlierResults earlier;
    private boolean late;
    private final transient Words words = new Words(this);
    private final transient Lines lines = new Lines(words);
    private final Div step = new Div();
    private final LineCard say;
    private final Text asked = new Text("");
    private final Div answering = new Div();
    private final Div explained = new Div();
    private final Text answers = new Text("");
    private final Button back;
    private @Nullable StepForm form;
    private final transient ChoiceBars choices;
    private @Nullable LedgerPanel apkt;
    private @Nullable ResultBanner result;
    private String stamp = "";

    GuidePane(Cockpit cockpit, LedgerDoors ledger, ResultBanners banners) {
        this.cockpit = cockpit;
        this.banners = banners;
        this.earlier = new EarlierResults(cockpit, banners);
        this.ledger = ledger;
        addClassNames("panel", "cg-guide");
        say = new LineCard(words);
        answering.addClassName("stack");
        step.addClassName("stack");
        step.add(say, new H2(asked), answering);
        choices = new ChoiceBars(words, cockpit::choose);
        answering.add(choices.bars());
        Paragraph answered = new Paragraph(answers);
        answered.addClassNames("muted", "cg-answers");
        back = new Button(words.of("callguide.back"), click -> cockpit.back());
        back.setPrefixComponent(KeyHint.anywhere("Backspace"));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        Div foot = new Div(back, answered);
        foot.addClassNames("row", "cg-foot");
        explained.setVisible(false);
        add(earlier, explained, step, foot);
    }

    /** What is being typed stays as long as the step is the same; what is said may change with an outage. */
    void show(CallView view) {
        Enabled.set(back, view.canGoBack());
        answers.setText(told(view));
        earlier.show(view);
        String now = stamp(view);
        if (now.equals(stamp)) {
            say.show(view, lines.of(view));
            if (apkt != null) {
                apkt.showRequest(request(view));
            }
            return;
        }
        stamp = now;
        explained.setVisible(false);
        draw(view);
    }

    private static String stamp(CallView view) {
        var verification = view.verification();
        return view.id() + " " + view.step().question() + " " + view.requests().size() + " "
                + view.requestAnswers().size() + " "
                + view.step().field(FieldName.REGISTER).map(Field::value).orElse("")
                + (verification == null || view.step().form()
                        ? ""
                        : verification.status() + " " + verification.attempt());
    }

    /** The line to say, the question and the choices change their words only; a form is made anew. */
    private void draw(CallView view) {
        GuideStep now = view.step();
        announce(view);
        say.show(view, lines.of(view));
        asked.setText(words.asked(view));
        fill(view);
        choices.offer(now);
        getElement().executeJs(NEW_STEP);
    }

    private void fill(CallView view) {
        Question asked = view.step().question();
        Stream.of(apkt, form).filter(Objects::nonNull).forEach(answering::remove);
        apkt = shownWith(asked, view) ? new LedgerPanel(ledger, cockpit::reread) : null;
        form = view.step().form() ? new StepForm(view, words, cockpit) : null;
        if (form != null) {
            answering.addComponentAsFirst(form);
        }
        if (apkt != null) {
            answering.addComponentAsFirst(apkt);
            apkt.showRequest(request(view));
        }
    }

    /** The case stands beside the step in which it is let go; without a form only when it was there before. */
    private boolean shownWith(Question question, CallView view) {
        return question == Question.APKT_NOTE || (question == Question.REGISTER && ledger.twice(request(view)));
    }

    private void announce(CallView view) {
        if (result != null) {
            step.remove(result);
            result = null;
        }
        CaseView decided = view.step().question() == Question.RESULT ? view.verification() : null;
        if (decided != null && decided.decision() != null) {
            result = banners.of(decided, decided.decision());
            result.late(late);
            step.addComponentAsFirst(result);
        }
    }

    /** The result in front has waited too long to be read out, or has not. */
    void unread(boolean tooLong) {
        late = tooLong;
        if (result != null) {
            result.late(tooLong);
        }
    }

    private static UUID request(CallView view) {
        return view.requests().getLast().id().value();
    }

    /** S10 above the step, which stays as it is; whether it is to be said now or was hidden again. */
    boolean explain(CallView view) {
        boolean say = !explained.isVisible();
        explained.removeAll();
        explained.add(new SayCard(words.of("callguide.say.why"), lines.why(view)));
        explained.setVisible(say);
        return say;
    }

    void submit() {
        if (form != null) {
            form.submit();
        }
    }

    void copyLine() {
        say.copy();
    }

    void copy() {
        if (apkt != null) {
            apkt.copy();
        }
    }

    void toNumber() {
        if (apkt != null) {
            apkt.toNumber();
        }
    }

    void refuse(String field, String text) {
        if (form != null) {
            form.refuse(field, text);
        }
    }

    boolean asksFor(String field) {
        return form != null && form.has(field);
    }

    private String told(CallView view) {
        String said = view.requestAnswers().stream()
                .filter(answer -> answer.choice() != null && answer.question() != Question.GREETING)
                .map(answer -> told(answer.question(), answer.choice()))
                .collect(Collectors.joining(" · "));
        return said.isEmpty() ? "" : words.of("callguide.answers") + ": " + said;
    }

    private String told(Question question, @Nullable Choice choice) {
        return choice == null ? "" : words.choice(question, choice);
    }
}

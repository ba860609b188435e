package id.satupintu.callguide.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import id.satupintu.callguide.CallView;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Question;
import id.satupintu.policy.ScriptId;
import id.satupintu.policy.Scripts;
import id.satupintu.shell.KeyHint;
import id.satupintu.shell.SayCard;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The guide: what to say, the one question, its answers, the way back. */
final class GuidePane extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Cockpit cockpit;
    private final transient Words words = new Words(this);
    private final transient Lines lines = new Lines(words);
    private final Div step = new Div();
    private final Div explained = new Div();
    private final Paragraph answers = new Paragraph();
    private final Button back;
    private @Nullable StepForm form;
    private String stamp = "";

    GuidePane(Cockpit cockpit) {
        this.cockpit = cockpit;
        addClassNames("panel", "cg-guide");
        step.addClassName("stack");
        answers.addClassNames("muted", "small", "cg-answers");
        back = new Button(words.of("callguide.back"), click -> cockpit.back());
        back.setPrefixComponent(new KeyHint("⌫"));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        Div foot = new Div(back, answers);
        foot.addClassNames("row", "cg-foot");
        explained.setVisible(false);
        add(explained, step, foot);
    }

    /** What is being typed stays as long as the step is the same. */
    void show(CallView view) {
        back.setEnabled(view.canGoBack());
        answers.setText(told(view));
        String now = stamp(view);
        if (now.equals(stamp)) {
            return;
        }
        stamp = now;
        explained.setVisible(false);
        draw(view);
    }

    private static String stamp(CallView view) {
        var verification = view.verification();
        return view.id() + " " + view.step().question() + " "
                + view.answers().stream()
                        .filter(answer -> !answer.question().aside())
                        .count() + " "
                + (verification == null ? "" : verification.status() + " " + verification.attempt());
    }

    private void draw(CallView view) {
        step.removeAll();
        form = null;
        if (view.step().question() == Question.RESULT && view.verification() != null) {
            step.add(new ResultBanner(view.verification(), words));
        }
        lines.of(view).forEach(line -> step.add(new SayCard(words.of("callguide.say"), line)));
        step.add(new H2(words.question(view.step().question())));
        if (view.step().question() == Question.APKT_NOTE) {
            step.add(new ApktPanel(view, words));
        }
        if (view.step().form()) {
            form = new StepForm(view, words, cockpit::submit);
            step.add(form);
        }
        if (!view.step().choices().isEmpty()) {
            step.add(new ChoiceBar(view.step(), words, cockpit::choose));
        }
    }

    /** S10 above the step, which stays as it is. */
    void explain(CallView view) {
        boolean show = !explained.isVisible();
        explained.removeAll();
        explained.add(new SayCard(
                words.of("callguide.say.why"),
                Scripts.say(ScriptId.S10_WHY, view.step().slots(), words.locale())));
        explained.setVisible(show);
    }

    void refuse(String field, String text) {
        if (form != null) {
            form.refuse(field, text);
        }
    }

    boolean asksFor(@Nullable String field) {
        return form != null && field != null && form.has(field);
    }

    private String told(CallView view) {
        String said = view.answers().stream()
                .filter(answer -> answer.choice() != null && !answer.question().aside())
                .skip(1)
                .map(this::told)
                .collect(Collectors.joining(" · "));
        return said.isEmpty() ? "" : words.of("callguide.answers") + ": " + said;
    }

    private String told(Answer answer) {
        return answer.choice() == null ? "" : words.choice(answer.question(), answer.choice());
    }
}

package id.satupintu.callguide.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import id.satupintu.callguide.CallView;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Field;
import id.satupintu.callguide.guide.Question;
import id.satupintu.shell.KeyHint;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The fields of one step, checked while the caller is still there; what is wrong is said beside its field. */
final class StepForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, FieldInput> inputs = new LinkedHashMap<>();
    private final transient Words words;
    private final transient Consumer<Map<String, String>> submitted;
    private final transient FieldAdvice advice;

    StepForm(CallView view, Words words, Consumer<Map<String, String>> submitted) {
        this.words = words;
        this.submitted = submitted;
        this.advice = new FieldAdvice(words, view.head());
        addClassName("cg-form");
        view.step().fields().forEach(field -> add(view, field));
        Button next = new Button(words.of("callguide.next"), click -> submit());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.setPrefixComponent(new KeyHint("Enter"));
        next.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        Div foot = new Div(next);
        foot.addClassNames("row", "cg-form-foot");
        if (view.step().question() == Question.PROMISE) {
            next.setText(words.choice(Question.WAITING, Choice.SLOW));
        }
        add(foot);
        advise();
    }

    private void add(CallView view, Field field) {
        FieldInput input = FieldInput.of(field, words);
        String draft = view.drafts().get(field.name());
        String known = draft == null || !field.open() ? field.value() : draft;
        if (known != null) {
            input.fill(known);
        }
        input.onChange(this::advise);
        inputs.put(field.name(), input);
        add(input);
    }

    private void advise() {
        Map<String, String> typed = values();
        inputs.values().forEach(input -> {
            if (input.field().open()) {
                advice.to(input, typed);
            }
        });
    }

    private void submit() {
        inputs.values().forEach(FieldInput::accept);
        submitted.accept(values());
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        inputs.forEach((name, input) -> {
            String value = input.value();
            if (!value.isBlank()) {
                values.put(name, value.strip());
            }
        });
        return values;
    }

    boolean has(String field) {
        return inputs.containsKey(field);
    }

    void refuse(String field, String text) {
        FieldInput input = inputs.get(field);
        if (input != null) {
            input.refuse(text);
        }
    }

    /** The first thing that is to be typed has the focus. */
    @Override
    protected void onAttach(AttachEvent event) {
        inputs.values().stream()
                .filter(input -> input.field().open() && input.value().isBlank())
                .findFirst()
                .ifPresent(FieldInput::focus);
    }
}

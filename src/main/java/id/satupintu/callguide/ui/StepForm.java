package id.satupintu.callguide.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import id.satupintu.callguide.CallView;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Field;
import id.satupintu.callguide.guide.FieldName;
import id.satupintu.callguide.guide.Question;
import id.satupintu.shell.FrontendModule;
import id.satupintu.shell.KeyHint;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The fields of one step, checked while the caller is still there; what is wrong is said beside its field. What is typed
 * is kept as it comes, by the desk, and by the browser until the desk has it.
 */
@Tag("satupintu-form")
final class StepForm extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, FieldInput> inputs = new LinkedHashMap<>();
    private final transient Cockpit cockpit;
    private final transient FieldAdvice advice;
    private final transient KeptFields kept;
    private final Question question;
    private boolean keeping;

    StepForm(CallView view, Words words, Cockpit cockpit) {
        this.cockpit = cockpit;
        this.advice = new FieldAdvice(words, view.head());
        this.question = view.step().question();
        addClassName("cg-form");
        getElement()
                .setAttribute(
                        "scope", view.id() + " " + view.requests().getLast().id() + " " + question);
        view.step().fields().forEach(field -> add(view, field, words));
        kept = new KeptFields(values());
        add(foot(words));
        getElement()
                .addEventListener(
                        "unsent", event -> typeAgain(event.getEventData().get("event.detail")))
                .addEventData("event.detail");
        advise();
    }

    private void add(CallView view, Field field, Words words) {
        FieldInput input = new FieldInput(
                field, words.field(question, field.name()), new CodeNames(field, words, view.criteria()));
        String draft = view.drafts().get(field.name());
        String known = draft == null || !field.open() ? field.value() : draft;
        if (known != null) {
            input.fill(known);
        }
        input.onChange(this::changed);
        inputs.put(field.name(), input);
        add(input);
    }

    private Div foot(Words words) {
        boolean promise = question == Question.PROMISE;
        Button next = new Button(
                promise ? words.choice(Question.WAITING, Choice.SLOW) : words.of("callguide.next"), click -> submit());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.setPrefixComponent(new KeyHint("Enter"));
        next.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        Div foot = new Div(next);
        foot.addClassNames("row", "cg-form-foot");
        return foot;
    }

    private void changed() {
        advise();
        if (!keeping) {
            keeping = true;
            getUI().ifPresent(ui -> ui.beforeClientResponse(this, last -> keep()));
        }
    }

    /** At the end of the round trip, and not at all when the form was handed in with it: then it is kept as an answer. */
    private void keep() {
        keeping = false;
        Map<String, String> news = kept.news(values());
        if (!news.isEmpty() && cockpit.typed(news)) {
            kept.keep(news);
            tellBrowser(news);
        }
    }

    private void tellBrowser(Map<String, String> news) {
        Map<String, String> told = new HashMap<>(news);
        told.remove(FieldName.NIK);
        getElement().callJsFunction("sent", told);
    }

    /** What the browser kept because it never got here. */
    private void typeAgain(JsonNode fields) {
        inputs.values().stream()
                .filter(input ->
                        input.field().open() && fields.has(input.field().name()))
                .forEach(input -> input.fill(fields.get(input.field().name()).asString()));
    }

    private void advise() {
        Map<String, String> typed = values();
        String unit = typed.getOrDefault(FieldName.UNIT, "");
        inputs.values().forEach(input -> input.below(unit));
        inputs.values().stream()
                .filter(input -> input.field().open())
                .forEach(input -> input.advise(advice.on(input.field(), typed)));
    }

    /** Hands the form in, as Enter does. */
    void submit() {
        inputs.values().forEach(FieldInput::settle);
        inputs.values().forEach(FieldInput::accept);
        Map<String, String> filled = values();
        filled.values().removeIf(String::isEmpty);
        cockpit.submit(filled);
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        inputs.forEach((name, input) -> values.put(name, input.value()));
        return values;
    }

    boolean has(String field) {
        return inputs.containsKey(field);
    }

    /** Where one is missing, all are named that are: one at a time they would cost the caller a round each. */
    void refuse(String field, String text) {
        FieldInput input = inputs.get(field);
        if (input == null) {
            return;
        }
        if (input.missing()) {
            inputs.values().stream().filter(FieldInput::missing).forEach(other -> other.mark(text));
        }
        input.refuse(text);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule(FrontendModule.URL);
        firstToType().ifPresent(FieldInput::focus);
    }

    /** What is still to be typed, else what is to be changed. */
    private Optional<FieldInput> firstToType() {
        if (open().noneMatch(FieldInput::missing)) {
            return open().filter(input -> input.field().name().equals(FieldName.POWER_ASKED))
                    .findFirst()
                    .or(() -> open().findFirst());
        }
        return open().filter(input -> input.value().isEmpty()).findFirst();
    }

    private Stream<FieldInput> open() {
        return inputs.values().stream().filter(input -> input.field().open());
    }
}

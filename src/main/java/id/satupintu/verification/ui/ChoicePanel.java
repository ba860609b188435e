package id.satupintu.verification.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.DomEvent;
import id.satupintu.shell.KeyHint;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Something to choose from in place of the bar: the first nine by number, all of them by Tab and, where there are more,
 * by the beginning of a word; Escape leaves things as they are.
 */
final class ChoicePanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final String KEY = "event.key";
    private static final String A_DIGIT =
            "event.key >= '1' && event.key <= '9' && !event.composedPath()[0].matches('input')";
    private static final int DIGITS = 9;

    private final Span question = new Span();
    private final transient Runnable closed;
    private final TextField filter = new TextField();
    private final Div buttons = new Div();
    private final Span none = new Span(getTranslation("verification.choose.none"));
    private transient List<Option> options = List.of();

    /** One of the choices, in the reader's words. */
    record Option(String words, Runnable act) {}

    ChoicePanel(Runnable closed) {
        this.closed = closed;
        addClassName("vf-choose");
        question.addClassName("label");
        getElement().setAttribute("role", "group");
        getElement()
                .addEventListener("keydown", this::digit)
                .setFilter(A_DIGIT)
                .addEventData(KEY)
                .stopPropagation();
        getElement()
                .addEventListener("keydown", escape -> close())
                .setFilter("event.key === 'Escape'")
                .stopPropagation();
        buttons.addClassName("vf-choose-from");
        none.addClassName("muted");
        filter.setPlaceholder(getTranslation("verification.choose.filter"));
        filter.setAriaLabel(getTranslation("verification.choose.filter"));
        filter.setValueChangeMode(ValueChangeMode.EAGER);
        filter.addValueChangeListener(typed -> narrow());
        filter.addKeyPressListener(Key.ENTER, enter -> fitting().findFirst().ifPresent(this::choose));
        setVisible(false);
    }

    /** Asks; the first nine choices have a digit, the first of all has the focus. */
    void ask(String words, List<Option> choices) {
        options = List.copyOf(choices);
        removeAll();
        question.setText(words);
        getElement().setAttribute("aria-label", words);
        buttons.removeAll();
        for (int place = 0; place < options.size(); place++) {
            buttons.add(button(place));
        }
        Button cancel = new Button(getTranslation("verification.cancel"), click -> close());
        cancel.setPrefixComponent(new KeyHint("Esc"));
        filter.setVisible(options.size() > DIGITS);
        filter.clear();
        narrow();
        add(question, filter, buttons, none, cancel);
        setVisible(true);
        shown().findFirst().ifPresent(Button::focus);
    }

    private void narrow() {
        Set<Integer> fit = fitting().collect(Collectors.toSet());
        List<Button> all = all().toList();
        for (int place = 0; place < all.size(); place++) {
            all.get(place).setVisible(fit.contains(place));
        }
        none.setVisible(fit.isEmpty());
    }

    /** The places of those in which each typed word begins a word. */
    private Stream<Integer> fitting() {
        List<String> typed = words(filter.getValue());
        return IntStream.range(0, options.size())
                .filter(place -> typed.stream()
                        .allMatch(word ->
                                words(options.get(place).words()).stream().anyMatch(there -> there.startsWith(word))))
                .boxed();
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private Stream<Button> all() {
        return buttons.getChildren().map(Button.class::cast);
    }

    private Stream<Button> shown() {
        return all().filter(Button::isVisible);
    }

    void close() {
        setVisible(false);
        options = List.of();
        closed.run();
    }

    private Button button(int place) {
        Button button = new Button(options.get(place).words(), click -> choose(place));
        if (place < DIGITS) {
            button.setPrefixComponent(new KeyHint(Integer.toString(place + 1)));
        }
        return button;
    }

    private void digit(DomEvent event) {
        int place = event.getEventData().get(KEY).asString().charAt(0) - '1';
        if (fitting().anyMatch(fit -> fit == place)) {
            choose(place);
        }
    }

    private void choose(int place) {
        Runnable act = options.get(place).act();
        close();
        act.run();
    }
}

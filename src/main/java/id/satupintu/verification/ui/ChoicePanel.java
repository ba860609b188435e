package id.satupintu.verification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import id.satupintu.shell.KeyHint;
import java.util.List;

/** Something to choose from in place of the bar, each by its number; Escape leaves things as they are. */
final class ChoicePanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final String KEY = "event.key";
    private static final String A_DIGIT = "event.key >= '1' && event.key <= '9'";
    private static final int MOST = 9;

    private final Span question = new Span();
    private final transient Runnable closed;
    private transient List<Option> options = List.of();

    /** One of the choices, in the reader's words. */
    record Option(String words, Runnable act) {}

    ChoicePanel(Runnable closed) {
        this.closed = closed;
        addClassName("vf-ask");
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
        setVisible(false);
    }

    /** Asks; the first nine choices have a digit, the first of all the focus. */
    void ask(String words, List<Option> choices) {
        options = List.copyOf(choices.subList(0, Math.min(choices.size(), MOST)));
        removeAll();
        question.setText(words);
        getElement().setAttribute("aria-label", words);
        add(question);
        for (int place = 0; place < options.size(); place++) {
            add(button(place));
        }
        Button cancel = new Button(getTranslation("verification.cancel"), click -> close());
        cancel.setPrefixComponent(new KeyHint("Esc"));
        add(cancel);
        setVisible(true);
        getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .ifPresent(Button::focus);
    }

    void close() {
        setVisible(false);
        options = List.of();
        closed.run();
    }

    private Button button(int place) {
        Button button = new Button(options.get(place).words(), click -> choose(place));
        button.setPrefixComponent(new KeyHint(Integer.toString(place + 1)));
        return button;
    }

    private void digit(DomEvent event) {
        choose(event.getEventData().get(KEY).asString().charAt(0) - '1');
    }

    private void choose(int place) {
        if (place < options.size()) {
            Runnable act = options.get(place).act();
            close();
            act.run();
        }
    }
}

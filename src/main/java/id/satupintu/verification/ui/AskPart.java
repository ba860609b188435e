package id.satupintu.verification.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.satupintu.shell.KeyHint;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Asks the CSO something without deciding: the usual questions by number, any other in words. */
final class AskPart extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PREPARED = 6;
    private static final int LONGEST = 500;

    private final TextField words = new TextField();

    AskPart(Acts acts) {
        addClassName("vf-ask");
        ChoiceRow<String> usual = new ChoiceRow<>(getTranslation("verification.ask"), acts::ask);
        byKey(key -> getTranslation(key)).forEach((key, question) -> usual.offer(key, question, question, ""));
        usual.press(Set.of());
        words.addClassName("vf-ask-words");
        words.setLabel(getTranslation("verification.ask.words"));
        words.setPrefixComponent(new KeyHint("0"));
        words.setMaxLength(LONGEST);
        words.setValueChangeMode(ValueChangeMode.EAGER);
        words.addKeyPressListener(Key.ENTER, enter -> acts.ask(words.getValue()));
        words.addKeyDownListener(Key.ESCAPE, escape -> acts.cancel());
        add(usual, words);
    }

    /** The usual questions under the keys 1 to 6. */
    static Map<String, String> byKey(UnaryOperator<String> texts) {
        return IntStream.rangeClosed(1, PREPARED)
                .mapToObj(Integer::toString)
                .collect(Collectors.toMap(
                        key -> key, key -> texts.apply("verification.ask." + key), (a, b) -> a, TreeMap::new));
    }

    String question() {
        return words.getValue();
    }

    /** A new request, or the question was sent: nothing is begun. */
    void clear() {
        words.clear();
    }

    void focusWords() {
        words.focus();
    }
}

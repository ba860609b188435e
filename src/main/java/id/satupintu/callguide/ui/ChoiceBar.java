package id.satupintu.callguide.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.GuideStep;
import id.satupintu.shell.KeyHint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The one-key answers, each with its key. */
final class ChoiceBar extends Div {

    private static final long serialVersionUID = 1L;

    private final List<Button> buttons = new ArrayList<>();

    ChoiceBar(GuideStep step, Words words, Consumer<Choice> chosen) {
        addClassName("cg-choices");
        List<Choice> choices = step.choices();
        for (int place = 0; place < choices.size(); place++) {
            Choice choice = choices.get(place);
            Button button = new Button(words.choice(step.question(), choice), click -> chosen.accept(choice));
            button.setPrefixComponent(new KeyHint(cap(choices, place)));
            button.setDisableOnClick(true);
            if (place == 0 && (choices.size() == 1 || choice == Choice.READ)) {
                button.addThemeVariants(ButtonVariant.PRIMARY);
            }
            buttons.add(button);
            add(button);
        }
    }

    /** What was chosen did not stand; choose again. */
    void again() {
        buttons.forEach(button -> button.setEnabled(true));
    }

    /** A lone answer is given by Enter as well; "read out" is the answer that a CSO must find blindly. */
    private static String cap(List<Choice> choices, int place) {
        if (choices.get(place) == Choice.AGAIN) {
            return "U";
        }
        return choices.size() == 1 || choices.get(place) == Choice.READ ? "Enter" : Integer.toString(place + 1);
    }
}

package id.satupintu.callguide.ui;

import com.vaadin.flow.component.html.Div;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.GuideStep;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The one-key answers, each with its key. The buttons stay from step to step; only their words change. */
final class ChoiceBar extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient Consumer<Choice> chosen;
    private final List<ChoiceButton> buttons = new ArrayList<>();
    private transient List<Choice> offered = List.of();

    ChoiceBar(Words words, Consumer<Choice> chosen) {
        this.words = words;
        this.chosen = chosen;
        addClassName("cg-choices");
        setVisible(false);
    }

    /** Offers what this step is answered with; hidden while there is nothing to choose. */
    void offer(GuideStep step) {
        offered = step.choices();
        setVisible(!offered.isEmpty());
        while (buttons.size() < offered.size()) {
            add(buttons.size());
        }
        for (int place = 0; place < buttons.size(); place++) {
            boolean used = place < offered.size();
            buttons.get(place).setVisible(used);
            if (used) {
                show(step, place);
            }
        }
    }

    private void add(int place) {
        ChoiceButton button = new ChoiceButton(() -> choose(place));
        buttons.add(button);
        add(button);
    }

    /** A second click, sent before the next step was drawn, is not heard. */
    private void choose(int place) {
        if (isVisible()) {
            chosen.accept(offered.get(place));
        }
    }

    private void show(GuideStep step, int place) {
        Choice choice = offered.get(place);
        boolean first = place == 0 && (offered.size() == 1 || choice == Choice.READ);
        buttons.get(place).show(words.choice(step.question(), choice), cap(offered, place), first);
    }

    /** A lone answer is given by Enter as well; "read out" is the answer that a CSO must find blindly. */
    private static String cap(List<Choice> choices, int place) {
        if (choices.get(place) == Choice.AGAIN) {
            return "U";
        }
        return choices.size() == 1 || choices.get(place) == Choice.READ ? "Enter" : Integer.toString(place + 1);
    }
}

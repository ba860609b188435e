package id.satupintu.callguide.ui;

import com.vaadin.flow.component.Component;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.GuideStep;
import java.util.function.Consumer;

/**
 * The answers of the step in front. Two bars take turns: a second click that is still on its way when the next step is
 * drawn comes from the bar that is hidden by then, and what is hidden is not heard.
 */
final class ChoiceBars {

    private final ChoiceBar one;
    private final ChoiceBar other;
    private boolean turn;

    ChoiceBars(Words words, Consumer<Choice> chosen) {
        one = new ChoiceBar(words, chosen);
        other = new ChoiceBar(words, chosen);
    }

    /** Both, for the place where they stand. */
    Component[] bars() {
        return new Component[] {one, other};
    }

    void offer(GuideStep step) {
        inFront().setVisible(false);
        turn = !turn;
        inFront().offer(step);
    }

    private ChoiceBar inFront() {
        return turn ? one : other;
    }
}

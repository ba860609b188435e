package id.satupintu.callguide.guide;

import java.util.List;
import java.util.OptionalInt;

/** One step back: the last answer goes, nothing else is lost. */
public final class Back {

    private Back() {}

    /**
     * The place of the answer that a step back takes away; asides are passed over. Empty where there is none, or where
     * the last one has had an effect outside the call and can only be undone there.
     */
    public static OptionalInt from(List<Answer> answers) {
        for (int place = answers.size() - 1; place >= 0; place--) {
            Question question = answers.get(place).question();
            if (!question.aside()) {
                return question.binding() ? OptionalInt.empty() : OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }
}

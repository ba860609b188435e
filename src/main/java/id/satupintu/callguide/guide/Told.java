package id.satupintu.callguide.guide;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has been told in one call: the opening, then one request after the other. */
final class Told {

    private final Map<Question, Answer> opening = new EnumMap<>(Question.class);
    private final List<RequestTold> requests = new ArrayList<>(List.of(new RequestTold()));
    private boolean nothingElse;

    private Told() {}

    static Told of(List<Answer> answers) {
        Told told = new Told();
        answers.forEach(told::take);
        return told;
    }

    private void take(Answer answer) {
        switch (answer.question()) {
            case GREETING, NAME -> opening.put(answer.question(), answer);
            case ANOTHER -> another(answer);
            default -> request().take(answer);
        }
    }

    private void another(Answer answer) {
        if (answer.choice() == Choice.YES) {
            requests.add(new RequestTold());
        } else {
            nothingElse = true;
        }
    }

    RequestTold request() {
        return requests.getLast();
    }

    List<RequestTold> requests() {
        return requests;
    }

    boolean has(Question question) {
        return opening.containsKey(question);
    }

    @Nullable
    String opening(String field) {
        Answer name = opening.get(Question.NAME);
        return name == null ? null : name.value(field);
    }

    boolean nothingElse() {
        return nothingElse;
    }
}

package id.satupintu.callguide.guide;

import id.satupintu.policy.RoutingQuestion;
import java.util.List;

/** What a call asked the policy, one question for each request in it. */
public final class Asked {

    private Asked() {}

    /** The questions in the order of the requests; what was not told is unknown in them. */
    public static List<RoutingQuestion> of(List<Answer> answers) {
        return Told.of(answers).requests().stream().map(Routing::question).toList();
    }
}

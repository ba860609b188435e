package id.satupintu.callguide.ui;

import id.satupintu.callguide.CallView;
import id.satupintu.callguide.guide.Question;
import java.util.Set;

/** What comes from a Team Leader into a call while the caller waits. */
final class TeamLeaderNews {

    private static final Set<Question> ANSWERS = Set.of(Question.RESULT, Question.RULING, Question.CONFIRM);

    private TeamLeaderNews() {}

    /** Whether something of the TL waits for the CSO: an answer or a question. */
    static boolean waits(CallView now) {
        return answered(now) || TeamLeaderAsks.waits(now.verification()) != null;
    }

    /** Whether an answer of the TL has not been read to the caller. */
    static boolean answered(CallView now) {
        return ANSWERS.contains(now.step().question()) || !now.earlierResults().isEmpty();
    }

    /** Whether something has come since, or was taken back. */
    static boolean since(CallView before, CallView now) {
        Question here = now.step().question();
        boolean answered = ANSWERS.contains(here) && before.step().question() != here;
        return answered || asked(now) > asked(before) || takenBack(before, now) || earlier(before, now);
    }

    private static boolean earlier(CallView before, CallView now) {
        return now.earlierResults().size() > before.earlierResults().size();
    }

    private static long asked(CallView view) {
        return view.verification() == null ? 0 : view.verification().inquiries().size();
    }

    private static boolean takenBack(CallView before, CallView now) {
        return before.step().question() == Question.RESULT && now.step().question() == Question.WAITING;
    }
}

package id.satupintu.simulation.floor;

import id.satupintu.callguide.CallView;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Guide;
import id.satupintu.callguide.guide.GuideStep;
import id.satupintu.callguide.guide.Question;
import id.satupintu.policy.Edition;
import id.satupintu.simulation.script.Conversation;
import id.satupintu.simulation.script.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts answers together that follow one another within a breath, until one has an effect outside the guide. */
final class Speech {

    /** After these the desk has to say where the call stands. */
    private static final Set<Question> TELLING =
            Set.of(Question.RESULT, Question.WAITING, Question.PROMISE, Question.ANOTHER);

    /** Here a Team Leader comes in. */
    private static final Set<Question> LEADER =
            Set.of(Question.HANDED_OVER, Question.RULING_WAIT, Question.CONFIRM_WAIT);

    private final Conversation conversation;
    private final Manner manner;

    Speech(Conversation conversation, Manner manner) {
        this.conversation = conversation;
        this.manner = manner;
    }

    /** Answers, and how long they take to be talked about. */
    record Passage(List<Answer> answers, Duration talk) {}

    Passage next(CallView view, Edition edition) {
        List<Answer> known = new ArrayList<>(view.answers());
        List<Answer> said = new ArrayList<>();
        Duration talk = Duration.ZERO;
        GuideStep step = view.step();
        do {
            Reply reply = conversation.reply(step);
            said.add(reply.answer());
            known.add(reply.answer());
            talk = talk.plus(manner.takes(reply.talk()));
            step = Guide.next(known, edition);
        } while (talk.compareTo(manner.breath()) < 0 && !stops(said.getLast(), step));
        return new Passage(said, talk);
    }

    private static boolean stops(Answer last, GuideStep next) {
        return TELLING.contains(last.question()) || LEADER.contains(next.question());
    }
}

package id.satupintu.callguide;

import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.GuideStep;
import id.satupintu.callguide.guide.Question;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Keeps what is typed into a form until it is answered, apart for each question of a request: a reload, a restart or an
 * exception that comes in between loses nothing. An answer ends its draft, a step back makes it one again.
 */
@Component
class HalfTyped {

    private final AnswerDrafts drafts;
    private final Safekeeping safekeeping;

    HalfTyped(AnswerDrafts drafts, Safekeeping safekeeping) {
        this.drafts = drafts;
        this.safekeeping = safekeeping;
    }

    void keep(Answer typed, ServiceRequest request) {
        change(request, typed.question(), safekeeping.halfTyped(typed, request));
    }

    void answered(Answer answer, ServiceRequest request) {
        if (answer.choice() == null) {
            drafts.answered(request.id().value(), answer.question());
        }
    }

    void takenBack(Answer answer, ServiceRequest request) {
        if (answer.choice() == null) {
            change(request, answer.question(), answer.values());
        }
    }

    /** What was typed into this step, by field; empty where it is no form. */
    Map<String, String> of(ServiceRequest request, GuideStep step) {
        return !step.form()
                ? Map.of()
                : drafts.findByRequestIdAndQuestion(request.id().value(), step.question())
                        .map(AnswerDraft::fields)
                        .orElse(Map.of());
    }

    /** The call is over: what was not answered is nobody's business any more. */
    void forget(Call call) {
        drafts.forget(call.id().value());
    }

    private void change(ServiceRequest request, Question question, Map<String, String> fields) {
        AnswerDraft draft = drafts.findByRequestIdAndQuestion(request.id().value(), question)
                .orElseGet(() -> new AnswerDraft(request, question));
        draft.change(fields);
        drafts.save(draft);
    }
}

package id.satupintu.callguide;

import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.GuideStep;
import id.satupintu.callguide.guide.Question;
import id.satupintu.callguide.guide.RequestFacts;
import id.satupintu.escalation.criterion.CriterionRow;
import id.satupintu.policy.ScriptBook;
import id.satupintu.verification.CaseView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One call as the cockpit needs it. Written out it says nothing of the caller.
 *
 * @param step what to say and ask now
 * @param facts what the answers make of the current request
 * @param requests all requests of the call, the current one last
 * @param verification the case of the current request, null while there is none
 * @param earlierResults decided cases that nobody has read out: of earlier requests of the call, then of earlier
 *     calls of the same number at the site, whoever took them
 * @param answers everything that stands, the oldest first
 * @param drafts what was typed into the fields of this step and is not answered, by field
 * @param criteria what can be picked where the step asks for a criterion, empty elsewhere
 * @param canGoBack whether the last answer can be taken back
 * @param exceptionsOpen whether exception b or c can be named now
 * @param scripts the words of the edition under which the call is handled
 */
public record CallView(
        CallHead head,
        GuideStep step,
        RequestFacts facts,
        List<RequestRow> requests,
        @Nullable CaseView verification,
        List<CaseView> earlierResults,
        List<Answer> answers,
        Map<String, String> drafts,
        List<CriterionRow> criteria,
        boolean canGoBack,
        boolean exceptionsOpen,
        ScriptBook scripts) {

    public CallId id() {
        return head.id();
    }

    /** Code of the distribution unit of the connection, else of the one that the site mainly serves; null where neither is known. */
    public @Nullable String unit() {
        String named = facts.details().unit();
        return named == null ? head.unit() : named;
    }

    /** The answers of the current request, asides left out. */
    public List<Answer> requestAnswers() {
        int first = 0;
        for (int place = 0; place < answers.size(); place++) {
            first = answers.get(place).question() == Question.ANOTHER ? place + 1 : first;
        }
        return answers.subList(first, answers.size()).stream()
                .filter(answer -> !answer.question().aside())
                .toList();
    }

    @Override
    public String toString() {
        return "CallView[" + id() + " " + step.question() + "]";
    }
}

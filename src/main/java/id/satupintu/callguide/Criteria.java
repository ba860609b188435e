package id.satupintu.callguide;

import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Field;
import id.satupintu.callguide.guide.FieldName;
import id.satupintu.callguide.guide.GuideStep;
import id.satupintu.callguide.guide.Question;
import id.satupintu.callguide.guide.Refusal;
import id.satupintu.escalation.criterion.CriterionDesk;
import id.satupintu.escalation.criterion.CriterionRow;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The criteria of a hard complaint that can be picked on the day of a call. */
@Component
class Criteria {

    private static final Locale FILED_IN = Locale.of("id", "ID");

    private final CriterionDesk desk;

    Criteria(CriterionDesk desk) {
        this.desk = desk;
    }

    /** The list, where the step asks for one of it. */
    List<CriterionRow> of(GuideStep step, CallHead head) {
        boolean asked = step.fields().stream().anyMatch(field -> field.kind() == Field.Kind.CRITERION);
        return asked ? desk.on(head.siteDay()) : List.of();
    }

    /** The words stand beside the code, so that the evidence says what it said on that day. */
    Answer withWords(Answer answer, CallHead head) {
        String code = String.valueOf(answer.value(FieldName.CRITERION));
        return desk.on(head.siteDay()).stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .map(row -> answer.with(FieldName.CRITERION_WORDS, row.words(FILED_IN)))
                .orElseThrow(() -> CallRefused.because(new Refusal(FieldName.CRITERION, "code")));
    }

    /** The step with the codes that can be picked. */
    GuideStep among(GuideStep step, List<CriterionRow> rows) {
        return rows.isEmpty() || step.question() != Question.HARD_COMPLAINT
                ? step
                : step.among(
                        FieldName.CRITERION,
                        rows.stream().map(CriterionRow::code).toList());
    }
}

package id.satupintu.callguide.guide;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.policy.Edition;
import id.satupintu.policy.EditionId;
import id.satupintu.policy.PolicyRules;
import id.satupintu.policy.RouteKind;
import id.satupintu.policy.ScriptId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Walks a call as a CSO does: one answer to whatever the guide asks, each of which must be acceptable. */
final class Walk {

    static final Edition EDITION = new Edition(
            new EditionId("seed"), "PLN", "Niaga", null, null, LocalDate.of(2022, 3, 1), PolicyRules.SEED, true);

    private final List<Answer> answers = new ArrayList<>();

    static Walk greeted() {
        return new Walk()
                .say(Question.GREETING, Choice.SAID)
                .fill(Question.NAME, "salutation", "IBU", "name", "Hana", "phone", "081234567890");
    }

    static Walk need(Choice transaction) {
        return greeted().say(Question.NEED, transaction);
    }

    /** PD 1300 to 2200, as in the sample of the policy. */
    static Walk powerIncrease() {
        return need(Choice.PD)
                .fill(Question.DETAILS, "powerNow", "1300", "powerAsked", "2200", "idpel", "523012345678");
    }

    /** The same, with the application on the phone and an account that is to be verified now. */
    static Walk profileOpen() {
        return powerIncrease()
                .say(Question.HAS_APP, Choice.ALREADY)
                .say(Question.ACCOUNT, Choice.NOT_VERIFIED)
                .say(Question.VERIFY_NOW, Choice.YES);
    }

    static Walk withTheTeamLeader() {
        return profileOpen()
                .profile("Sagita98")
                .say(Question.UPGRADE, Choice.DONE)
                .handedOver();
    }

    Walk say(Question question, Choice choice) {
        return answer(Answer.of(question, choice));
    }

    Walk fill(Question question, String... namesAndValues) {
        return answer(Answer.of(question, pairs(namesAndValues)));
    }

    Walk profile(String accountName) {
        return fill(
                Question.PROFILE,
                "ktpName",
                "Hana Apsari Namira",
                "accountName",
                accountName,
                "phone",
                "081234567890",
                "email",
                "hana@example.com",
                "nik",
                "3174014408900003");
    }

    Walk handedOver() {
        asks(Question.HANDED_OVER);
        answers.add(Answer.of(Question.HANDED_OVER, Map.of(FieldName.VERIFICATION, "one")));
        return this;
    }

    Walk decided(String status, String reasons) {
        answers.add(Answer.of(Question.DECISION, Map.of(FieldName.STATUS, status, FieldName.REASONS, reasons)));
        return this;
    }

    /** What the ledger has brought meanwhile. */
    Walk told(String field, String value) {
        answers.add(Answer.of(Question.LEDGER, Map.of(field, value)));
        return this;
    }

    /** What the desk writes when the CSO has told the caller what the TL ruled. */
    Walk hears(Question question, String field, String verdict) {
        return answer(new Answer(question, Choice.READ, Map.of(field, verdict)));
    }

    /** What the desk writes when the CSO has read the result out. */
    Walk read(Choice choice, String status, String reasons) {
        return answer(
                new Answer(Question.RESULT, choice, Map.of(FieldName.STATUS, status, FieldName.REASONS, reasons)));
    }

    Walk answer(Answer answer) {
        assertThat(Acceptance.refusal(answers, answer, EDITION))
                .as("%s where %s is asked", answer, next().question())
                .isEmpty();
        answers.add(answer);
        return this;
    }

    Walk back() {
        answers.remove(Back.from(answers).orElseThrow());
        return this;
    }

    Refusal refused(Answer answer) {
        return Acceptance.refusal(answers, answer, EDITION).orElseThrow();
    }

    Walk asks(Question question) {
        assertThat(next().question()).isEqualTo(question);
        return this;
    }

    Walk says(ScriptId... lines) {
        assertThat(next().lines()).containsExactly(lines);
        return this;
    }

    Walk goes(RouteKind route, String rule) {
        assertThat(facts().routing().route()).isEqualTo(route);
        assertThat(rule).isIn(facts().routing().rule(), facts().routing().ground());
        return this;
    }

    Walk ends(Outcome outcome, EndingKind ending) {
        asks(Question.ANOTHER);
        assertThat(facts().outcome()).isEqualTo(outcome);
        assertThat(facts().ending()).isEqualTo(ending);
        return this;
    }

    GuideStep next() {
        return Guide.next(answers, EDITION);
    }

    RequestFacts facts() {
        return RequestFacts.of(answers, EDITION).getLast();
    }

    List<Answer> answers() {
        return answers;
    }

    private static Map<String, String> pairs(String... namesAndValues) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return values;
    }
}

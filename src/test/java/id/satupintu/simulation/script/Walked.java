package id.satupintu.simulation.script;

import id.satupintu.callguide.guide.Acceptance;
import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.FieldName;
import id.satupintu.callguide.guide.Guide;
import id.satupintu.callguide.guide.GuideStep;
import id.satupintu.callguide.guide.Question;
import id.satupintu.callguide.guide.Refusal;
import id.satupintu.callguide.guide.RequestFacts;
import id.satupintu.policy.Edition;
import id.satupintu.policy.EditionId;
import id.satupintu.policy.PolicyRules;
import id.satupintu.simulation.Dice;
import id.satupintu.simulation.people.Caller;
import id.satupintu.simulation.people.Callers;
import id.satupintu.simulation.people.Home;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A whole call walked by the guide alone, with a TL who refuses the first attempt of every third caller. */
final class Walked {

    static final Edition EDITION = new Edition(
            new EditionId("seed"), "PLN", "Niaga", null, null, LocalDate.of(2022, 3, 1), PolicyRules.SEED, true);
    private static final Callers CALLERS = new Callers();
    private static final int LONGEST = 80;

    final List<Answer> answers = new ArrayList<>();
    private final int seed;
    private boolean refusedOnce;

    private Walked(int seed) {
        this.seed = seed;
    }

    static Caller caller(int seed, String site) {
        return CALLERS.draw(Home.of(site), Dice.of(seed, "caller"));
    }

    static Walked of(int seed, String site) {
        Walked walked = new Walked(seed);
        walked.toTheEnd(new Conversation(caller(seed, site), Dice.of(seed, "talk"), Rates.USUAL));
        return walked;
    }

    List<RequestFacts> facts() {
        return RequestFacts.of(answers, EDITION);
    }

    private void toTheEnd(Conversation conversation) {
        for (GuideStep step = next(); step.question() != Question.GOODBYE; step = next()) {
            switch (step.question()) {
                case HANDED_OVER -> answers.add(Answer.of(step.question(), Map.of(FieldName.VERIFICATION, "one")));
                case WAITING -> answers.add(decision());
                case RULING_WAIT -> answers.add(told(FieldName.RULING, ruling()));
                case CONFIRM_WAIT -> answers.add(told(FieldName.CONFIRMATION, "CONFIRMED"));
                default -> take(step, conversation.reply(step).answer());
            }
            if (answers.size() > LONGEST) {
                throw new IllegalStateException("No end in sight: " + answers);
            }
        }
    }

    private GuideStep next() {
        return Guide.next(answers, EDITION);
    }

    private void take(GuideStep step, Answer answer) {
        Optional<Refusal> refusal = Acceptance.refusal(answers, answer, EDITION);
        if (refusal.isPresent()) {
            throw new IllegalStateException(answer + " refused where " + step + " after " + answers + ": " + refusal);
        }
        answers.add(
                switch (answer.question()) {
                    case RESULT -> withDecision(answer);
                    case RULING, CONFIRM -> withLedger(answer);
                    default -> answer;
                });
    }

    private String ruling() {
        return List.of("TRY_APP", "UNIT_NOTE", "CC_SERVICE").get(seed % 3);
    }

    private static Answer told(String field, String value) {
        return Answer.of(Question.LEDGER, Map.of(field, value));
    }

    private Answer withLedger(Answer answer) {
        Answer told = answers.reversed().stream()
                .filter(one -> one.question() == Question.LEDGER)
                .findFirst()
                .orElseThrow();
        String field = told.values().keySet().iterator().next();
        return answer.with(field, String.valueOf(told.value(field)));
    }

    private Answer decision() {
        boolean refuses = seed % 3 == 0 && !refusedOnce;
        refusedOnce = true;
        return Answer.of(
                Question.DECISION,
                Map.of(FieldName.STATUS, refuses ? "REJECTED" : "APPROVED", FieldName.REASONS, refuses ? "NAME" : ""));
    }

    private Answer withDecision(Answer answer) {
        Answer told = answers.reversed().stream()
                .filter(one -> one.question() == Question.DECISION)
                .findFirst()
                .orElseThrow();
        return answer.with(FieldName.STATUS, String.valueOf(told.value(FieldName.STATUS)))
                .with(FieldName.REASONS, String.valueOf(told.values().get(FieldName.REASONS)));
    }
}

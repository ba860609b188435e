package id.satupintu.callguide.guide;

import id.satupintu.policy.Transaction;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has been told about one request. An answer that leads back makes the ones it overrules stand no longer. */
final class RequestTold {

    private final Map<Question, Answer> standing = new EnumMap<>(Question.class);
    private final Map<Question, Answer> ever = new EnumMap<>(Question.class);
    private final Map<String, String> known = new HashMap<>();
    private int refusals;
    private int attempt = 1;
    private Set<String> toCorrect = Set.of();

    void take(Answer answer) {
        Answer whole = answer.over(standing.get(answer.question()));
        standing.put(answer.question(), whole);
        ever.put(answer.question(), whole);
        known.putAll(answer.values());
        Detours.follow(this, answer);
    }

    boolean has(Question question) {
        return standing.containsKey(question);
    }

    boolean is(Question question, Choice choice) {
        return choice(question) == choice;
    }

    @Nullable
    Choice choice(Question question) {
        Answer answer = standing.get(question);
        return answer == null ? null : answer.choice();
    }

    @Nullable
    String value(Question question, String field) {
        Answer answer = standing.get(question);
        return answer == null ? null : answer.value(field);
    }

    /** Whether it was ever answered, even if that stands no longer. */
    boolean ever(Question question) {
        return ever.containsKey(question);
    }

    /** The last value typed into a field of that name anywhere in this request. */
    @Nullable
    String known(String field) {
        String value = known.get(field);
        return value == null || value.isBlank() ? null : value.strip();
    }

    void forget(Question... questions) {
        for (Question question : questions) {
            standing.remove(question);
        }
    }

    void refused() {
        refusals++;
    }

    /** who refused, or has no KTP to verify with, is no hard complaint before a TL says so. */
    boolean complaintNeedsWord() {
        return refusals > 0 || is(Question.VERIFY_LATER, Choice.HARD_COMPLAINT);
    }

    boolean refusedTwice() {
        return refusals > 1;
    }

    void tryAgain(Set<String> fields) {
        attempt++;
        toCorrect = fields;
    }

    /** 1 for the first time it goes to the TL, one more after each rejection that is corrected in this call. */
    int attempt() {
        return attempt;
    }

    /** The fields a rejection has named; empty at the first attempt. */
    Set<String> toCorrect() {
        return toCorrect;
    }

    @Nullable
    Transaction transaction() {
        Choice need = choice(Question.NEED);
        return need == null || need == Choice.NON_NIAGA ? null : Transaction.valueOf(need.name());
    }

    Set<Question> answered() {
        return standing.isEmpty() ? EnumSet.noneOf(Question.class) : EnumSet.copyOf(standing.keySet());
    }
}

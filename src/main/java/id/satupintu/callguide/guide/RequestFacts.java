package id.satupintu.callguide.guide;

import id.satupintu.policy.Edition;
import id.satupintu.policy.RoutingAnswer;
import id.satupintu.policy.Transaction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the answers make of one request: all that is counted and shown of it.
 *
 * @param transaction null until it is told, and for what is not Niaga
 * @param routing where it goes, with rule and sentence
 * @param asked whether the caller was asked for the application
 * @param hadApp {@code ALREADY}, {@code NOT_YET}, {@code UNKNOWN}, null when not asked
 * @param choice {@code NOW}, {@code ALONE}, {@code DECLINED}, null when there was nothing to choose
 * @param installed {@code YES}, {@code NO}, {@code UNKNOWN}, null when there was nothing to install
 * @param ending what the end looked like, for the story: name of an {@link EndingKind}
 */
public record RequestFacts(
        @Nullable Transaction transaction,
        RoutingAnswer routing,
        Outcome outcome,
        EndingKind ending,
        boolean asked,
        @Nullable String hadApp,
        @Nullable String choice,
        @Nullable String installed,
        boolean verified,
        boolean submitted,
        boolean askedWhy,
        boolean reminderDone,
        boolean started,
        RequestDetails details) {

    /** The facts of every request of a call, in their order. */
    public static List<RequestFacts> of(List<Answer> answers, Edition edition) {
        Told told = Told.of(answers);
        return told.requests().stream()
                .map(request -> Outcomes.of(Talk.of(told, request, edition)))
                .toList();
    }
}

package id.satupintu.callguide.guide;

import id.satupintu.policy.Edition;
import id.satupintu.policy.RouteKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether an answer can stand where the call is now. */
public final class Acceptance {

    private static final Set<RouteKind> OPEN_TO_EXCEPTIONS =
            Set.of(RouteKind.PLN_MOBILE, RouteKind.ASK, RouteKind.OUTSIDE_POLICY, RouteKind.APKT_SIMONE);

    private Acceptance() {}

    /** Why not, or empty when it can. */
    public static Optional<Refusal> refusal(List<Answer> given, Answer answer, Edition edition) {
        return switch (answer.question()) {
            case WHY -> Optional.empty();
            case EXCEPTION -> exception(given, answer, edition);
            default -> here(Guide.next(given, edition), answer);
        };
    }

    /** Exceptions b and c may be named at any moment of a Niaga request that is not bound otherwise. */
    public static boolean exceptionsOpen(List<Answer> given, Edition edition) {
        Talk talk = Talk.of(Told.of(given), edition);
        return talk.request().transaction() != null
                && OPEN_TO_EXCEPTIONS.contains(talk.routing().route())
                && !talk.has(Question.HANDED_OVER)
                && Guide.next(given, edition).stage() != Stage.CLOSING;
    }

    private static Optional<Refusal> exception(List<Answer> given, Answer answer, Edition edition) {
        boolean named = answer.choice() == Choice.VVIP || answer.choice() == Choice.HARD_COMPLAINT;
        return named && exceptionsOpen(given, edition) ? Optional.empty() : Optional.of(Refusal.of("other-question"));
    }

    private static Optional<Refusal> here(GuideStep step, Answer answer) {
        if (step.question() != answer.question()) {
            return Optional.of(Refusal.of("other-question"));
        }
        if (!step.form()) {
            return answer.choice() != null && step.choices().contains(answer.choice())
                    ? Optional.empty()
                    : Optional.of(Refusal.of("no-such-choice"));
        }
        return step.fields().stream()
                .flatMap(field -> FieldCheck.refusal(field, answer.value(field.name())).stream())
                .findFirst()
                .or(() -> ExceptionForms.incomplete(answer));
    }
}

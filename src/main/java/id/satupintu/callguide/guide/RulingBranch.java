package id.satupintu.callguide.guide;

import id.satupintu.policy.RouteKind;
import id.satupintu.policy.ScriptId;
import org.jspecify.annotations.Nullable;

/** Where only a TL may say how it goes on: outside the policy, and a complaint after a refusal. */
final class RulingBranch {

    static final String TRY_APP = "TRY_APP";
    static final String UNIT_NOTE = "UNIT_NOTE";
    static final String CC_SERVICE = "CC_SERVICE";
    static final String CONFIRMED = "CONFIRMED";

    private RulingBranch() {}

    /** Whether the request goes that way because a TL ruled so and the caller was told. */
    static boolean ruled(Talk talk, String verdict) {
        return talk.goes(RouteKind.OUTSIDE_POLICY)
                && verdict.equals(talk.request().value(Question.RULING, FieldName.RULING));
    }

    /** The caller does not wait for the ruling. */
    static boolean toldLater(Talk talk) {
        return talk.goes(RouteKind.OUTSIDE_POLICY) && talk.is(Question.RULING_WAIT, Choice.LATER);
    }

    static @Nullable GuideStep ruling(Talk talk) {
        boolean asked = talk.goes(RouteKind.OUTSIDE_POLICY) && talk.is(Question.OUTSIDE, Choice.NOTED);
        if (!asked || talk.has(Question.RULING) || toldLater(talk)) {
            return null;
        }
        String verdict = talk.request().value(Question.LEDGER, FieldName.RULING);
        return verdict == null
                ? Step.ask(Question.RULING_WAIT, talk)
                        .say(ScriptId.RULING_HOLD)
                        .offer(Choice.WITHDRAW, Choice.LATER)
                        .done()
                : Step.ask(Question.RULING, talk)
                        .say(line(verdict))
                        .offer(Choice.READ)
                        .done();
    }

    private static ScriptId line(String verdict) {
        return switch (verdict) {
            case TRY_APP -> ScriptId.RULED_APP;
            case UNIT_NOTE -> ScriptId.RULED_NOTE;
            default -> ScriptId.RULED_CC;
        };
    }

    static boolean confirmed(RequestTold told) {
        return CONFIRMED.equals(told.value(Question.CONFIRM, FieldName.CONFIRMATION));
    }

    static @Nullable GuideStep confirmation(Talk talk) {
        boolean asked = talk.has(Question.HARD_COMPLAINT) && talk.request().complaintNeedsWord();
        if (!asked || talk.has(Question.CONFIRM) || talk.is(Question.CONFIRM_WAIT, Choice.WITHDRAW)) {
            return null;
        }
        String verdict = talk.request().value(Question.LEDGER, FieldName.CONFIRMATION);
        return verdict == null
                ? Step.ask(Question.CONFIRM_WAIT, talk)
                        .say(ScriptId.RULING_HOLD)
                        .offer(Choice.WITHDRAW)
                        .done()
                : Step.ask(Question.CONFIRM, talk)
                        .say(verdict.equals(CONFIRMED) ? ScriptId.COMPLAINT_TAKEN : ScriptId.COMPLAINT_NOT_TAKEN)
                        .offer(Choice.READ)
                        .done();
    }
}

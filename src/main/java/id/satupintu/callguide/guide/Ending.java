package id.satupintu.callguide.guide;

import id.satupintu.policy.RouteKind;
import id.satupintu.policy.ScriptId;
import org.jspecify.annotations.Nullable;

/** The guided request, the PB reminder, anything else, goodbye. */
final class Ending {

    private Ending() {}

    /**
     * S9 and the offer to guide the request; after a TL's yes, S9 has been said by the
     * result, and the application may still not show it.
     */
    static @Nullable GuideStep wantGuide(Talk talk) {
        return talk.has(Question.WANT_GUIDE)
                ? null
                : Step.ask(Question.WANT_GUIDE, talk)
                        .say(VerificationBranch.accepted(talk) ? ScriptId.ASK_GUIDE : ScriptId.S9_CAN_APPLY)
                        .offer(
                                VerificationBranch.accepted(talk) && !talk.has(Question.BANNER)
                                        ? new Choice[] {Choice.GUIDE, Choice.ALONE, Choice.STILL}
                                        : new Choice[] {Choice.GUIDE, Choice.ALONE})
                        .done();
    }

    static @Nullable GuideStep guideRequest(Talk talk) {
        return !AccountBranch.wantsGuiding(talk) || talk.has(Question.GUIDE_REQUEST)
                ? null
                : Step.ask(Question.GUIDE_REQUEST, talk)
                        .say(ScriptId.GUIDE_REQUEST)
                        .offer(Choice.SUBMITTED, Choice.NOT_SUBMITTED)
                        .done();
    }

    /** cannot be passed by; an account that is verified needs none. */
    static @Nullable GuideStep reminder(Talk talk) {
        boolean owed = talk.is(Question.GUIDE_REQUEST, Choice.SUBMITTED)
                && talk.routing().reminderAfter()
                && !AccountBranch.knownVerified(talk)
                && !VerificationBranch.accepted(talk);
        return !owed || talk.has(Question.REMINDER)
                ? null
                : Step.ask(Question.REMINDER, talk)
                        .say(ScriptId.PB_REMINDER)
                        .offer(Choice.SAID)
                        .done();
    }

    static @Nullable GuideStep another(Talk talk) {
        return talk.told().nothingElse()
                ? null
                : Step.ask(Question.ANOTHER, talk)
                        .say(last(talk))
                        .offer(Choice.YES, Choice.NO)
                        .done();
    }

    static GuideStep goodbye(Talk talk) {
        return Step.ask(Question.GOODBYE, talk).done();
    }

    private static ScriptId[] last(Talk talk) {
        if (RulingBranch.toldLater(talk)) {
            return new ScriptId[] {ScriptId.OUTSIDE_NOTED, ScriptId.CLOSING};
        }
        return talk.request().known(FieldName.CALLBACK_TIME) == null
                ? new ScriptId[] {ScriptId.CLOSING}
                : new ScriptId[] {ScriptId.CALLBACK_PROMISED, ScriptId.CLOSING};
    }

    static boolean byApp(Talk talk) {
        return talk.goes(RouteKind.PLN_MOBILE) || RulingBranch.ruled(talk, RulingBranch.TRY_APP);
    }
}

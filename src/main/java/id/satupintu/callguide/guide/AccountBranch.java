package id.satupintu.callguide.guide;

import id.satupintu.policy.ScriptId;
import id.satupintu.policy.Transaction;
import id.satupintu.policy.Verification;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The account check: verified or not, and what the caller wants to do about it. */
final class AccountBranch {

    private AccountBranch() {}

    /**
     * The edition of the call says so, not the request by itself. Where no row of it covers the request and a
     * TL sent it to the application, the application still wants it for everything but a new connection.
     */
    private static boolean blocking(Talk talk) {
        boolean ruled = RulingBranch.ruled(talk, RulingBranch.TRY_APP);
        return talk.routing().verification() == Verification.BLOCKING
                || (ruled && talk.request().transaction() != Transaction.PB);
    }

    /** PD and PS: S6 for those who had the application, then S7. */
    static @Nullable GuideStep account(Talk talk) {
        if (!blocking(talk) || talk.has(Question.ACCOUNT)) {
            return null;
        }
        return Step.ask(Question.ACCOUNT, talk)
                .say(thanks(talk, ScriptId.S7_VERIFIED))
                .offer(Choice.VERIFIED, Choice.NOT_VERIFIED, Choice.UNSURE, Choice.NO_HELP)
                .done();
    }

    /** PB: the request first, if wanted; verification is offered, never demanded. */
    static @Nullable GuideStep pbNext(Talk talk) {
        if (blocking(talk) || talk.has(Question.PB_NEXT)) {
            return null;
        }
        return Step.ask(Question.PB_NEXT, talk)
                .say(thanks(talk, ScriptId.SELF_SERVICE))
                .offer(Choice.GUIDE, Choice.VERIFY, Choice.VERIFIED, Choice.NO_HELP)
                .done();
    }

    private static ScriptId[] thanks(Talk talk, ScriptId then) {
        List<ScriptId> lines = new ArrayList<>();
        if (talk.is(Question.HAS_APP, Choice.ALREADY)) {
            lines.add(ScriptId.S6_THANKS);
        }
        lines.add(then);
        return lines.toArray(ScriptId[]::new);
    }

    /** said when the caller does not know. */
    static @Nullable GuideStep howToSee(Talk talk) {
        return !talk.is(Question.ACCOUNT, Choice.UNSURE) || talk.has(Question.HOW_TO_SEE)
                ? null
                : Step.ask(Question.HOW_TO_SEE, talk)
                        .say(ScriptId.HOW_TO_VERIFY)
                        .offer(Choice.VERIFIED, Choice.NOT_VERIFIED)
                        .done();
    }

    static boolean knownVerified(Talk talk) {
        return talk.is(Question.ACCOUNT, Choice.VERIFIED)
                || talk.is(Question.HOW_TO_SEE, Choice.VERIFIED)
                || talk.is(Question.PB_NEXT, Choice.VERIFIED);
    }

    private static boolean knownUnverified(Talk talk) {
        return talk.is(Question.ACCOUNT, Choice.NOT_VERIFIED) || talk.is(Question.HOW_TO_SEE, Choice.NOT_VERIFIED);
    }

    static @Nullable GuideStep verifyNow(Talk talk) {
        return !knownUnverified(talk) || talk.has(Question.VERIFY_NOW)
                ? null
                : Step.ask(Question.VERIFY_NOW, talk)
                        .say(ScriptId.VERIFY_NOW)
                        .offer(Choice.YES, Choice.NO, Choice.NO_KTP)
                        .done();
    }

    static @Nullable GuideStep noKtp(Talk talk) {
        return !talk.is(Question.VERIFY_NOW, Choice.NO_KTP) || talk.has(Question.NO_KTP)
                ? null
                : Step.ask(Question.NO_KTP, talk)
                        .say(ScriptId.NO_KTP)
                        .offer(Choice.UNDER_17, Choice.FOREIGNER, Choice.LOST, Choice.DIGITAL)
                        .done();
    }

    static boolean later(Talk talk) {
        return talk.is(Question.VERIFY_NOW, Choice.NO)
                || talk.has(Question.NO_KTP)
                || talk.is(Question.UPGRADE, Choice.LATER)
                || talk.is(Question.AFTER_REJECTION, Choice.LATER);
    }

    /** what cannot wait for a KTP is asked of the TL. */
    static @Nullable GuideStep verifyLater(Talk talk) {
        return !later(talk) || talk.has(Question.VERIFY_LATER)
                ? null
                : Step.ask(Question.VERIFY_LATER, talk)
                        .say(ScriptId.VERIFY_LATER)
                        .offer(
                                talk.has(Question.NO_KTP)
                                        ? new Choice[] {Choice.SAID, Choice.HARD_COMPLAINT}
                                        : new Choice[] {Choice.SAID})
                        .done();
    }

    static boolean wantsToVerify(Talk talk) {
        return talk.is(Question.VERIFY_NOW, Choice.YES) || talk.is(Question.PB_NEXT, Choice.VERIFY);
    }

    static boolean needsNothing(Talk talk) {
        return talk.is(Question.ACCOUNT, Choice.NO_HELP) || talk.is(Question.PB_NEXT, Choice.NO_HELP);
    }

    /** help is offered once. */
    static @Nullable GuideStep selfService(Talk talk) {
        return !talk.is(Question.ACCOUNT, Choice.NO_HELP) || talk.has(Question.SELF_SERVICE)
                ? null
                : Step.ask(Question.SELF_SERVICE, talk)
                        .say(ScriptId.SELF_SERVICE)
                        .offer(Choice.SAID)
                        .done();
    }

    static boolean wantsGuiding(Talk talk) {
        return talk.is(Question.PB_NEXT, Choice.GUIDE) || talk.is(Question.WANT_GUIDE, Choice.GUIDE);
    }
}

package id.satupintu.callguide.guide;

import id.satupintu.policy.ScriptId;
import org.jspecify.annotations.Nullable;

/** The download branch and the caller who refuses. It is reached on the way to PLN Mobile only. */
final class AppBranch {

    private AppBranch() {}

    static @Nullable GuideStep hasApp(Talk talk) {
        return talk.has(Question.HAS_APP)
                ? null
                : Step.ask(Question.HAS_APP, talk)
                        .say(ScriptId.S1_APP_ONLY, ScriptId.S2_HAS_APP)
                        .offer(Choice.ALREADY, Choice.NOT_YET, Choice.NO_PHONE, Choice.UNSUPPORTED, Choice.REFUSES)
                        .done();
    }

    static boolean refuses(Talk talk) {
        return talk.is(Question.HAS_APP, Choice.REFUSES) || talk.is(Question.DOWNLOAD_CHOICE, Choice.DECLINED);
    }

    /** The offer is repeated once; a second refusal stands. */
    static @Nullable GuideStep whyOffer(Talk talk) {
        return !refuses(talk) || talk.has(Question.WHY_OFFER) || talk.request().refusedTwice()
                ? null
                : Step.ask(Question.WHY_OFFER, talk)
                        .say(ScriptId.S10_WHY, ScriptId.OFFER_AGAIN)
                        .offer(Choice.WILLING, Choice.STILL_REFUSES, Choice.HARD_COMPLAINT)
                        .done();
    }

    static @Nullable GuideStep declined(Talk talk) {
        return !refuses(talk) || talk.has(Question.DECLINED)
                ? null
                : Step.ask(Question.DECLINED, talk)
                        .say(ScriptId.DECLINED)
                        .offer(Choice.BY_PHONE_ONLY, Choice.NO_DATA, Choice.DISTRUST, Choice.TOO_HARD, Choice.OTHER)
                        .done();
    }

    private static boolean withoutApp(Talk talk) {
        return talk.is(Question.HAS_APP, Choice.NOT_YET) || talk.is(Question.RELATIVE_PHONE, Choice.USABLE);
    }

    static @Nullable GuideStep downloadChoice(Talk talk) {
        return !withoutApp(talk) || talk.has(Question.DOWNLOAD_CHOICE)
                ? null
                : Step.ask(Question.DOWNLOAD_CHOICE, talk)
                        .say(ScriptId.S3_NOW_OR_ALONE)
                        .offer(Choice.NOW, Choice.ALONE, Choice.DECLINED)
                        .done();
    }

    static @Nullable GuideStep guidedDownload(Talk talk) {
        return !talk.is(Question.DOWNLOAD_CHOICE, Choice.NOW) || talk.has(Question.GUIDED_DOWNLOAD)
                ? null
                : Step.ask(Question.GUIDED_DOWNLOAD, talk)
                        .say(ScriptId.ASK_PHONE_TYPE, ScriptId.GUIDED_DOWNLOAD)
                        .offer(Choice.INSTALLED, Choice.UNSUPPORTED, Choice.ABANDONED)
                        .done();
    }

    static boolean leftAlone(Talk talk) {
        return talk.is(Question.DOWNLOAD_CHOICE, Choice.ALONE) || talk.is(Question.GUIDED_DOWNLOAD, Choice.ABANDONED);
    }

    static @Nullable GuideStep alone(Talk talk) {
        return !leftAlone(talk) || talk.has(Question.ALONE)
                ? null
                : Step.ask(Question.ALONE, talk)
                        .say(ScriptId.S4_ALONE, ScriptId.S5_CALL_AGAIN)
                        .offer(Choice.SAID)
                        .done();
    }

    static boolean installed(Talk talk) {
        return talk.is(Question.HAS_APP, Choice.ALREADY) || talk.is(Question.GUIDED_DOWNLOAD, Choice.INSTALLED);
    }
}

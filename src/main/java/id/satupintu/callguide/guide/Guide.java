package id.satupintu.callguide.guide;

import id.satupintu.policy.Edition;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Leads the CSO through a call: from all answers so far to the next thing to say and ask. Pure; the same answers under
 * the same edition always lead to the same step, so a reload or a restart comes back to where the call stood.
 */
public final class Guide {

    /** In the order of the policy's stages; the first rule with something to ask wins. */
    private static final List<GuideRule> RULES = List.of(
            Opening::greeting,
            Opening::name,
            Opening::need,
            ExceptionForms::vvip,
            ExceptionForms::hardComplaint,
            RulingBranch::confirmation,
            Details::psKind,
            ExceptionForms::relativePhone,
            ExceptionForms::phone,
            Details::missing,
            Opening::notNiaga,
            OtherRoutes::outside,
            RulingBranch::ruling,
            OtherRoutes::register,
            OtherRoutes::registerTold,
            OtherRoutes::apkt,
            OtherRoutes::apktNote,
            when(Ending::byApp, AppBranch::hasApp),
            when(Ending::byApp, AppBranch::whyOffer),
            when(Ending::byApp, AppBranch::declined),
            when(Ending::byApp, AppBranch::downloadChoice),
            when(Ending::byApp, AppBranch::guidedDownload),
            when(Ending::byApp, AppBranch::alone),
            when(Guide::inApp, AccountBranch::account),
            when(Guide::inApp, AccountBranch::pbNext),
            when(Guide::inApp, AccountBranch::selfService),
            when(Guide::inApp, AccountBranch::howToSee),
            when(Guide::inApp, AccountBranch::verifyNow),
            when(Guide::inApp, AccountBranch::noKtp),
            when(Guide::inApp, AccountBranch::verifyLater),
            when(Guide::verifying, VerificationBranch::profile),
            when(Guide::verifying, VerificationBranch::upgrade),
            when(Guide::verifying, VerificationBranch::waiting),
            when(Guide::verifying, VerificationBranch::afterRejection),
            when(Guide::verifying, VerificationBranch::banner),
            when(Guide::canApply, Ending::wantGuide),
            when(Guide::inApp, Ending::guideRequest),
            when(Guide::inApp, Ending::reminder),
            Ending::another,
            Ending::goodbye);

    private Guide() {}

    /** The step after these answers, oldest first. */
    public static GuideStep next(List<Answer> answers, Edition edition) {
        Talk talk = Talk.of(Told.of(answers), edition);
        return RULES.stream()
                .map(rule -> rule.ask(talk))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static GuideRule when(Predicate<Talk> reached, GuideRule rule) {
        return talk -> reached.test(talk) ? rule.ask(talk) : null;
    }

    private static boolean inApp(Talk talk) {
        return Ending.byApp(talk) && AppBranch.installed(talk);
    }

    private static boolean verifying(Talk talk) {
        return inApp(talk) && AccountBranch.wantsToVerify(talk) && !AccountBranch.later(talk);
    }

    private static boolean canApply(Talk talk) {
        return inApp(talk)
                && (AccountBranch.knownVerified(talk) || (VerificationBranch.accepted(talk) && !waitsForBanner(talk)));
    }

    private static boolean waitsForBanner(Talk talk) {
        return talk.is(Question.BANNER, Choice.STILL);
    }
}

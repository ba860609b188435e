package id.satupintu.simulation.script;

import id.satupintu.callguide.guide.Answer;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.GuideStep;
import id.satupintu.callguide.guide.Question;
import id.satupintu.policy.RejectReason;
import id.satupintu.simulation.Dice;
import id.satupintu.simulation.people.Caller;
import java.util.EnumSet;
import java.util.Set;

/**
 * One caller's side of a call: an answer to whatever the guide asks. The same caller with the same dice who is asked the
 * same answers the same. Waiting for the TL is not answered here.
 */
public final class Conversation {

    private static final double ASKS_WHY = 0.12;
    private static final double IMPORTANT = 0.022;

    private final Caller caller;
    private final Dice dice;
    private final Rates rates;
    private final Forms forms;
    private final Set<Question> heard = EnumSet.noneOf(Question.class);
    private Need need;
    private String accountName;
    private boolean again;

    public Conversation(Caller caller, Dice dice, Rates rates) {
        this.caller = caller;
        this.dice = dice;
        this.rates = rates;
        this.forms = new Forms(caller, dice);
        this.need = Need.draw(caller.home(), dice);
        this.accountName = caller.accountName();
    }

    /** The number that the telephony shows. */
    public String callerNumber() {
        return caller.phone();
    }

    /** What the caller says next. */
    public Reply reply(GuideStep step) {
        Answer answer = answer(step);
        heard.add(answer.question());
        return new Reply(answer, TalkTime.of(answer.question(), dice));
    }

    private Answer answer(GuideStep step) {
        if (step.question() == Question.HAS_APP && !heard.contains(Question.HAS_APP)) {
            if (!heard.contains(Question.WHY) && dice.chance(ASKS_WHY)) {
                return Answer.of(Question.WHY, Choice.SAID);
            }
            if (!heard.contains(Question.EXCEPTION) && dice.chance(rates.exceptions() * IMPORTANT)) {
                return Answer.of(Question.EXCEPTION, dice.oneOf(Choice.VVIP, Choice.VVIP, Choice.HARD_COMPLAINT));
            }
        }
        return step.form()
                ? Answer.of(step.question(), forms.fill(step.fields(), need, accountName))
                : Answer.of(step.question(), choice(step));
    }

    private Choice choice(GuideStep step) {
        return switch (step.question()) {
            case NEED -> need.kind();
            case PS_KIND -> need.psKind();
            case RESULT -> afterResult(step);
            case HAS_APP -> wonOver(step, Choice.NOT_YET);
            case DOWNLOAD_CHOICE -> wonOver(step, Choice.NOW);
            case ACCOUNT -> account(step);
            case OUTSIDE -> outside(step);
            case ANOTHER -> another(step);
            default -> Habits.draw(step.question(), step.choices(), dice, rates);
        };
    }

    /** Who has been won over does not refuse a second time. */
    private Choice wonOver(GuideStep step, Choice willing) {
        return heard.contains(Question.WHY_OFFER) ? willing : Habits.draw(step.question(), step.choices(), dice, rates);
    }

    /** An account made a minute ago is not verified. */
    private Choice account(GuideStep step) {
        return heard.contains(Question.GUIDED_DOWNLOAD)
                ? Choice.NOT_VERIFIED
                : Habits.draw(step.question(), step.choices(), dice, rates);
    }

    private Choice outside(GuideStep step) {
        Choice chosen = Habits.draw(step.question(), step.choices(), dice, rates);
        need = chosen == Choice.CHANGE ? need.within() : need;
        return chosen;
    }

    /** What can be mended on the line mostly is, once. */
    private Choice afterResult(GuideStep step) {
        boolean fixable = !step.reasons().isEmpty() && step.reasons().stream().allMatch(RejectReason::fixableOnCall);
        if (!fixable || again || !dice.chance(rates.mended())) {
            return Choice.READ;
        }
        again = true;
        accountName = step.reasons().contains(RejectReason.NAME) ? caller.fittingName() : accountName;
        return Choice.AGAIN;
    }

    private Choice another(GuideStep step) {
        boolean first = !heard.contains(Question.ANOTHER);
        Choice chosen = first ? Habits.draw(step.question(), step.choices(), dice, rates) : Choice.NO;
        if (chosen == Choice.YES) {
            heard.removeIf(question -> question != Question.WHY);
            need = Need.draw(caller.home(), dice);
        }
        return chosen;
    }
}

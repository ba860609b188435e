package id.satupintu.simulation.script;

import static id.satupintu.callguide.guide.Choice.*;

import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Question;
import id.satupintu.simulation.Dice;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How often callers give which answer, in parts of a hundred; an answer that is not listed is never given. */
final class Habits {

    private static final Map<Question, Map<Choice, Integer>> PARTS = new EnumMap<>(Question.class);

    static {
        PARTS.put(Question.OUTSIDE, Map.of(NOTED, 88, CHANGE, 12));
        PARTS.put(Question.HAS_APP, Map.of(ALREADY, 50, NOT_YET, 39, NO_PHONE, 4, UNSUPPORTED, 2, REFUSES, 7));
        PARTS.put(Question.RELATIVE_PHONE, Map.of(USABLE, 30, NONE, 70));
        PARTS.put(Question.DOWNLOAD_CHOICE, Map.of(NOW, 56, ALONE, 39, DECLINED, 5));
        PARTS.put(Question.GUIDED_DOWNLOAD, Map.of(INSTALLED, 86, UNSUPPORTED, 4, ABANDONED, 10));
        PARTS.put(Question.WHY_OFFER, Map.of(WILLING, 42, STILL_REFUSES, 52, HARD_COMPLAINT, 6));
        PARTS.put(Question.ACCOUNT, Map.of(VERIFIED, 30, NOT_VERIFIED, 46, UNSURE, 18, NO_HELP, 6));
        PARTS.put(Question.PB_NEXT, Map.of(GUIDE, 58, VERIFY, 18, VERIFIED, 14, NO_HELP, 10));
        PARTS.put(Question.HOW_TO_SEE, Map.of(VERIFIED, 30, NOT_VERIFIED, 70));
        PARTS.put(Question.VERIFY_NOW, Map.of(YES, 84, NO, 11, NO_KTP, 5));
        PARTS.put(Question.UPGRADE, Map.of(DONE, 95, LATER, 5));
        PARTS.put(Question.AFTER_REJECTION, Map.of(AGAIN, 35, LATER, 65));
        PARTS.put(Question.BANNER, Map.of(GONE, 75, STILL, 25));
        PARTS.put(Question.WANT_GUIDE, Map.of(GUIDE, 66, ALONE, 34));
        PARTS.put(Question.GUIDE_REQUEST, Map.of(SUBMITTED, 86, NOT_SUBMITTED, 14));
        PARTS.put(Question.ANOTHER, Map.of(YES, 4, NO, 96));
    }

    private Habits() {}

    /** One of the answers offered; where no habit is known, each is as likely as the next. */
    static Choice draw(Question question, List<Choice> offered, Dice dice, Rates rates) {
        Map<Choice, Integer> parts = PARTS.get(question);
        List<Choice> usual = parts == null
                ? offered
                : offered.stream().filter(parts::containsKey).toList();
        return usual.isEmpty()
                ? offered.getFirst()
                : dice.weighted(usual, choice -> parts == null ? 1 : parts.getOrDefault(choice, 0) * rates.of(choice));
    }
}

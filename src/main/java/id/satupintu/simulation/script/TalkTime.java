package id.satupintu.simulation.script;

import id.satupintu.callguide.guide.Question;
import id.satupintu.simulation.Dice;
import java.time.Duration;

/** How long it takes until a question is answered. */
final class TalkTime {

    private TalkTime() {}

    static Duration of(Question question, Dice dice) {
        return switch (question) {
            case GREETING, ANOTHER, GOODBYE -> dice.seconds(4, 9);
            case NAME, DOWNLOAD_CHOICE, ACCOUNT, REMINDER, BANNER, WANT_GUIDE, VERIFY_NOW, WHY -> dice.seconds(8, 20);
            case NEED, HAS_APP, PS_KIND, RESULT, AFTER_REJECTION, REGISTER, PROMISE -> dice.seconds(12, 32);
            case DETAILS, ALONE, HOW_TO_SEE, OUTSIDE, WHY_OFFER, DECLINED, VVIP, EXCEPTION -> dice.seconds(20, 50);
            case NON_NIAGA -> dice.seconds(60, 200);
            case GUIDED_DOWNLOAD, GUIDE_REQUEST -> dice.seconds(90, 220);
            case PROFILE, CORRECTION, APKT, VERIFY_LATER -> dice.seconds(50, 110);
            case UPGRADE -> dice.seconds(60, 150);
            default -> dice.seconds(10, 30);
        };
    }
}

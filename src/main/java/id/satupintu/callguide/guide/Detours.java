package id.satupintu.callguide.guide;

import static id.satupintu.callguide.guide.Question.AFTER_REJECTION;
import static id.satupintu.callguide.guide.Question.CORRECTION;
import static id.satupintu.callguide.guide.Question.DECISION;
import static id.satupintu.callguide.guide.Question.DETAILS;
import static id.satupintu.callguide.guide.Question.DOWNLOAD_CHOICE;
import static id.satupintu.callguide.guide.Question.EXCEPTION;
import static id.satupintu.callguide.guide.Question.HANDED_OVER;
import static id.satupintu.callguide.guide.Question.HAS_APP;
import static id.satupintu.callguide.guide.Question.OUTSIDE;
import static id.satupintu.callguide.guide.Question.PROFILE;
import static id.satupintu.callguide.guide.Question.RESULT;
import static id.satupintu.callguide.guide.Question.RULING_WAIT;
import static id.satupintu.callguide.guide.Question.UPGRADE;
import static id.satupintu.callguide.guide.Question.WAITING;
import static id.satupintu.callguide.guide.Question.WANT_GUIDE;
import static id.satupintu.callguide.guide.Question.WHY_OFFER;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers that lead the call back to an earlier question. */
final class Detours {

    private Detours() {}

    static void follow(RequestTold told, Answer answer) {
        switch (answer.question()) {
            case OUTSIDE -> changePower(told, answer);
            case RULING_WAIT -> askNoMore(told, answer);
            case HAS_APP, DOWNLOAD_CHOICE -> refuse(told, answer);
            case WHY_OFFER -> willing(told, answer);
            case VVIP -> notObjecting(told, answer);
            case WAITING -> withdraw(told, answer);
            case CORRECTION -> told.forget(WAITING, CORRECTION);
            case RESULT, AFTER_REJECTION -> again(told, answer);
            case BANNER -> gone(told, answer);
            default -> {}
        }
    }

    private static void changePower(RequestTold told, Answer answer) {
        if (answer.choice() == Choice.CHANGE) {
            told.forget(DETAILS, OUTSIDE);
        }
    }

    private static void askNoMore(RequestTold told, Answer answer) {
        if (answer.choice() == Choice.WITHDRAW) {
            told.forget(OUTSIDE, RULING_WAIT);
        }
    }

    private static void refuse(RequestTold told, Answer answer) {
        if (answer.choice() == Choice.REFUSES || answer.choice() == Choice.DECLINED) {
            told.refused();
        }
    }

    /** after S10 the application is offered once more. */
    private static void willing(RequestTold told, Answer answer) {
        if (answer.choice() == Choice.WILLING) {
            told.forget(WHY_OFFER, told.is(HAS_APP, Choice.REFUSES) ? HAS_APP : DOWNLOAD_CHOICE);
        }
    }

    /** a VVIP who does not object goes the ordinary way. */
    private static void notObjecting(RequestTold told, Answer answer) {
        if (!Choice.YES.name().equals(answer.value(FieldName.OBJECTS))) {
            told.forget(EXCEPTION);
        }
    }

    private static void withdraw(RequestTold told, Answer answer) {
        if (answer.choice() == Choice.WITHDRAW) {
            told.forget(UPGRADE, HANDED_OVER, WAITING, DECISION);
        }
    }

    /** the application shows it after all; the guided request is offered again. */
    private static void gone(RequestTold told, Answer answer) {
        if (answer.choice() == Choice.GONE) {
            told.forget(WANT_GUIDE);
        }
    }

    /** after correcting, the caller may apply again. */
    private static void again(RequestTold told, Answer answer) {
        if (answer.choice() == Choice.AGAIN) {
            told.tryAgain(fieldsOf(told.value(RESULT, FieldName.REASONS)));
            told.forget(PROFILE, HANDED_OVER, WAITING, DECISION, RESULT, AFTER_REJECTION);
        }
    }

    private static Set<String> fieldsOf(@Nullable String reasons) {
        return reasons == null
                ? Set.of()
                : Arrays.stream(reasons.split(","))
                        .flatMap(reason -> Corrections.of(reason).stream())
                        .collect(Collectors.toUnmodifiableSet());
    }
}

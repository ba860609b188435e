package id.satupintu.callguide.guide;

import id.satupintu.policy.ScriptId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The evidence of exceptions a, b and c, asked as soon as one of them was named. */
final class ExceptionForms {

    private ExceptionForms() {}

    static @Nullable GuideStep relativePhone(Talk talk) {
        return !talk.is(Question.HAS_APP, Choice.NO_PHONE) || talk.has(Question.RELATIVE_PHONE)
                ? null
                : Step.ask(Question.RELATIVE_PHONE, talk)
                        .say(ScriptId.RELATIVE_PHONE)
                        .offer(Choice.USABLE, Choice.NONE)
                        .done();
    }

    static @Nullable GuideStep phone(Talk talk) {
        boolean named =
                talk.is(Question.HAS_APP, Choice.UNSUPPORTED) || talk.is(Question.GUIDED_DOWNLOAD, Choice.UNSUPPORTED);
        return !named || talk.has(Question.PHONE_UNSUPPORTED)
                ? null
                : Step.ask(Question.PHONE_UNSUPPORTED, talk)
                        .say(ScriptId.PHONE_UNSUPPORTED)
                        .fill(List.of(
                                Field.oneOf(
                                        FieldName.PHONE_TROUBLE,
                                        "FEATURE_PHONE",
                                        "OLD_SYSTEM",
                                        "NO_STORE",
                                        "NO_STORAGE",
                                        "OTHER"),
                                Field.needed(FieldName.PHONE_MODEL, Field.Kind.TEXT),
                                Field.optional(FieldName.TROUBLE_WORDS, Field.Kind.TEXT)))
                        .done();
    }

    static @Nullable GuideStep vvip(Talk talk) {
        return !talk.is(Question.EXCEPTION, Choice.VVIP) || objecting(talk)
                ? null
                : Step.ask(Question.VVIP, talk)
                        .say(ScriptId.ASK_OBJECTION)
                        .fill(List.of(
                                Field.oneOf(FieldName.VVIP_KIND, "POSITION", "ACCESS"),
                                Field.needed(FieldName.POSITION, Field.Kind.TEXT),
                                Field.needed(FieldName.INSTITUTION, Field.Kind.TEXT),
                                Field.optional(FieldName.ACCESS_TO, Field.Kind.TEXT),
                                Field.oneOf(FieldName.OBJECTS, Choice.YES.name(), Choice.NO.name()),
                                Field.optional(FieldName.OBJECTION, Field.Kind.TEXT)))
                        .done();
    }

    /** What a form of evidence needs only because of another answer in it. */
    static Optional<Refusal> incomplete(Answer answer) {
        return switch (answer.question()) {
            case PHONE_UNSUPPORTED -> needs(answer, FieldName.PHONE_TROUBLE, "OTHER", FieldName.TROUBLE_WORDS);
            case VVIP ->
                needs(answer, FieldName.VVIP_KIND, "ACCESS", FieldName.ACCESS_TO)
                        .or(() -> needs(answer, FieldName.OBJECTS, Choice.YES.name(), FieldName.OBJECTION));
            default -> Optional.empty();
        };
    }

    private static Optional<Refusal> needs(Answer answer, String field, String code, String words) {
        return code.equals(answer.value(field)) && answer.value(words) == null
                ? Optional.of(new Refusal(words, "required"))
                : Optional.empty();
    }

    private static boolean objecting(Talk talk) {
        return Choice.YES.name().equals(talk.request().value(Question.VVIP, FieldName.OBJECTS));
    }

    /** After a refusal, or without a KTP, the TL confirms first; otherwise the CSO's choice is effective at once. */
    static @Nullable GuideStep hardComplaint(Talk talk) {
        boolean named = talk.is(Question.WHY_OFFER, Choice.HARD_COMPLAINT)
                || talk.is(Question.VERIFY_LATER, Choice.HARD_COMPLAINT)
                || talk.is(Question.EXCEPTION, Choice.HARD_COMPLAINT);
        if (!named || talk.has(Question.HARD_COMPLAINT)) {
            return null;
        }
        return Step.ask(Question.HARD_COMPLAINT, talk)
                .say(ScriptId.HARD_COMPLAINT)
                .fill(List.of(
                        Field.needed(FieldName.CRITERION, Field.Kind.CRITERION),
                        Field.needed(FieldName.COMPLAINT, Field.Kind.TEXT)))
                .done();
    }
}

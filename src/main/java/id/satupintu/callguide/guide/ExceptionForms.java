package id.satupintu.callguide.guide;

import id.satupintu.policy.ScriptId;
import java.util.ArrayList;
import java.util.List;
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
                                Field.optional(FieldName.PHONE_MODEL, Field.Kind.TEXT)))
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
                                Field.oneOf(FieldName.OBJECTS, Choice.YES.name(), Choice.NO.name())))
                        .done();
    }

    private static boolean objecting(Talk talk) {
        return Choice.YES.name().equals(talk.request().value(Question.VVIP, FieldName.OBJECTS));
    }

    /** In the case of a refusal the TL confirms first; otherwise the CSO's choice is effective at once. */
    static @Nullable GuideStep hardComplaint(Talk talk) {
        boolean afterRefusal = talk.is(Question.WHY_OFFER, Choice.HARD_COMPLAINT);
        boolean named = afterRefusal || talk.is(Question.EXCEPTION, Choice.HARD_COMPLAINT);
        if (!named || talk.has(Question.HARD_COMPLAINT)) {
            return null;
        }
        List<Field> fields = new ArrayList<>(List.of(
                Field.oneOf(FieldName.CRITERION, "SAFETY", "MEDIA", "REPEATED", "VITAL_PLACE", "THREAT", "OTHER")));
        if (afterRefusal) {
            fields.add(Field.needed(FieldName.CONFIRMED_BY, Field.Kind.TEXT));
        }
        return Step.ask(Question.HARD_COMPLAINT, talk)
                .say(ScriptId.HARD_COMPLAINT)
                .fill(fields)
                .done();
    }
}

package id.satupintu.callguide.guide;

import id.satupintu.policy.RouteKind;
import id.satupintu.policy.Salutation;
import id.satupintu.policy.ScriptId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stages 1 to 3: greeting, name, need; and the end of what is not Niaga. */
final class Opening {

    private Opening() {}

    static @Nullable GuideStep greeting(Talk talk) {
        return talk.told().has(Question.GREETING)
                ? null
                : Step.ask(Question.GREETING, talk)
                        .say(ScriptId.GREETING)
                        .offer(Choice.SAID)
                        .done();
    }

    static @Nullable GuideStep name(Talk talk) {
        if (talk.told().has(Question.NAME)) {
            return null;
        }
        return Step.ask(Question.NAME, talk)
                .say(ScriptId.ASK_NAME)
                .fill(List.of(
                        Field.oneOf(
                                FieldName.SALUTATION,
                                Salutation.BAPAK.name(),
                                Salutation.IBU.name(),
                                Salutation.NEUTRAL.name()),
                        Field.needed(FieldName.NAME, Field.Kind.TEXT),
                        Field.optional(FieldName.PHONE, Field.Kind.PHONE)))
                .done();
    }

    static @Nullable GuideStep need(Talk talk) {
        return talk.has(Question.NEED)
                ? null
                : Step.ask(Question.NEED, talk)
                        .say(talk.told().requests().size() > 1 ? ScriptId.OFFER_NEXT : ScriptId.OFFER_HELP)
                        .offer(Choice.PB, Choice.PD, Choice.PS, Choice.NON_NIAGA)
                        .done();
    }

    /** Also where the powers told make it no increase. */
    static @Nullable GuideStep notNiaga(Talk talk) {
        return !talk.goes(RouteKind.NON_NIAGA) || talk.has(Question.NON_NIAGA)
                ? null
                : Step.ask(Question.NON_NIAGA, talk)
                        .say(ScriptId.NON_NIAGA)
                        .offer(Choice.NOTED)
                        .done();
    }
}

package id.satupintu.callguide.guide;

import id.satupintu.policy.Fact;
import id.satupintu.policy.RouteKind;
import id.satupintu.policy.ScriptId;
import id.satupintu.policy.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the route still depends on, and nothing else that must be known; PS settles its criteria first. */
final class Details {

    private Details() {}

    static @Nullable GuideStep psKind(Talk talk) {
        return talk.request().transaction() != Transaction.PS || talk.has(Question.PS_KIND)
                ? null
                : Step.ask(Question.PS_KIND, talk)
                        .say(ScriptId.ASK_PS_KIND)
                        .offer(Choice.CUSTOMER, Choice.CROSS_PHASE, Choice.NON_CUSTOMER)
                        .done();
    }

    static @Nullable GuideStep missing(Talk talk) {
        if (!talk.goes(RouteKind.ASK)) {
            return null;
        }
        List<Fact> missing = now(talk.routing().missing());
        List<Field> fields = new ArrayList<>(usual(talk, missing));
        missing.forEach(fact -> fields.addAll(needed(fact, talk)));
        return Step.ask(Question.DETAILS, talk)
                .say(asking(missing))
                .fill(fields.stream()
                        .map(field -> field.filled(talk.request().known(field.name())))
                        .toList())
                .done();
    }

    private static ScriptId[] asking(List<Fact> missing) {
        if (missing.contains(Fact.POWER_ASKED) || missing.contains(Fact.IDPEL)) {
            return new ScriptId[] {ScriptId.ASK_POWER};
        }
        boolean phase = missing.contains(Fact.PHASE_ASKED) || missing.contains(Fact.PHASE_NOW);
        return Stream.of(phase ? ScriptId.ASK_PHASE : null, missing.contains(Fact.PROVINCE) ? ScriptId.ASK_PLACE : null)
                .filter(Objects::nonNull)
                .toArray(ScriptId[]::new);
    }

    /** Province and phase asked for may turn out not to matter once the power is known. */
    private static List<Fact> now(List<Fact> missing) {
        return missing.contains(Fact.POWER_ASKED)
                ? missing.stream()
                        .filter(fact -> fact != Fact.PROVINCE && fact != Fact.PHASE_ASKED)
                        .toList()
                : missing;
    }

    /** What the request is noted with anyway, left empty at will, once only. */
    private static List<Field> usual(Talk talk, List<Fact> missing) {
        if (talk.has(Question.DETAILS) || talk.request().transaction() == Transaction.PB) {
            return List.of();
        }
        List<Field> fields = new ArrayList<>();
        if (!missing.contains(Fact.IDPEL)) {
            fields.add(Field.optional(FieldName.IDPEL, Field.Kind.IDPEL));
        }
        if (!missing.contains(Fact.PHASE_NOW)) {
            fields.add(Field.optional(FieldName.POWER_NOW, Field.Kind.POWER));
        }
        return fields;
    }

    private static List<Field> needed(Fact fact, Talk talk) {
        return switch (fact) {
            case IDPEL -> List.of(Field.needed(FieldName.IDPEL, Field.Kind.IDPEL));
            case POWER_ASKED ->
                List.of(
                        Field.needed(FieldName.POWER_ASKED, Field.Kind.POWER),
                        phaseAsked().atWill());
            case PHASE_ASKED -> List.of(phaseAsked());
            case PHASE_NOW -> phaseNow(talk);
            case PROVINCE -> List.of(Field.needed(FieldName.PROVINCE, Field.Kind.PROVINCE));
            case NIAGA, TRANSACTION -> List.of();
        };
    }

    /** the power mostly tells it, and the caller may know better. */
    private static Field phaseAsked() {
        return Field.oneOf(FieldName.PHASE_ASKED, "1", "3");
    }

    /** The power now mostly tells the phase; only where it did not, the phase itself must be said. */
    private static List<Field> phaseNow(Talk talk) {
        Field phase = Field.oneOf(FieldName.PHASE_NOW, "1", "3");
        return talk.has(Question.DETAILS)
                ? List.of(phase)
                : List.of(Field.optional(FieldName.POWER_NOW, Field.Kind.POWER), phase.atWill());
    }
}

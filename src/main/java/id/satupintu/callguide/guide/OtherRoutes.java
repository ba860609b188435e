package id.satupintu.callguide.guide;

import id.satupintu.policy.ExceptionKind;
import id.satupintu.policy.RouteKind;
import id.satupintu.policy.ScriptId;
import id.satupintu.policy.Tariff;
import id.satupintu.policy.Transaction;
import id.satupintu.units.DistributionUnit;
import id.satupintu.units.Units;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The routes that do not lead to the application: register number, APKT and Simone, outside the policy. */
final class OtherRoutes {

    private OtherRoutes() {}

    /** exception d ends with the register number in the applicant's hands. */
    static @Nullable GuideStep register(Talk talk) {
        return !registers(talk) || talk.has(Question.REGISTER)
                ? null
                : Step.ask(Question.REGISTER, talk)
                        .say(ScriptId.REGISTER_WAIT)
                        .fill(List.of(known(talk, Field.needed(FieldName.REGISTER, Field.Kind.REGISTER))))
                        .done();
    }

    static @Nullable GuideStep registerTold(Talk talk) {
        return !registers(talk) || talk.has(Question.REGISTER_TOLD)
                ? null
                : Step.ask(Question.REGISTER_TOLD, talk)
                        .say(ScriptId.REGISTER_NUMBER)
                        .offer(Choice.SAID)
                        .done();
    }

    /** nothing is promised; the powers can be changed to what a row covers. */
    static @Nullable GuideStep outside(Talk talk) {
        return !talk.goes(RouteKind.OUTSIDE_POLICY) || talk.has(Question.OUTSIDE)
                ? null
                : Step.ask(Question.OUTSIDE, talk)
                        .say(outsideLines(talk))
                        .offer(Choice.NOTED, Choice.CHANGE)
                        .done();
    }

    /** a temporary connection above the limit is offered what a row does cover. */
    private static ScriptId[] outsideLines(Talk talk) {
        return "A-04".equals(talk.routing().ground())
                ? new ScriptId[] {ScriptId.OUTSIDE_OFFER, ScriptId.OUTSIDE_POLICY}
                : new ScriptId[] {ScriptId.OUTSIDE_POLICY};
    }

    static @Nullable GuideStep apkt(Talk talk) {
        return !byNote(talk) || talk.has(Question.APKT)
                ? null
                : Step.ask(Question.APKT, talk)
                        .say(ScriptId.ASK_UNIT)
                        .fill(apktFields(talk))
                        .done();
    }

    static @Nullable GuideStep apktNote(Talk talk) {
        return !byNote(talk) || talk.has(Question.APKT_NOTE)
                ? null
                : Step.ask(Question.APKT_NOTE, talk)
                        .say(closing(talk))
                        .offer(Choice.NOTED)
                        .done();
    }

    /** Exception d, or a TL's ruling outside the policy. */
    private static boolean registers(Talk talk) {
        return talk.goes(RouteKind.CC_REGISTER) || RulingBranch.ruled(talk, RulingBranch.CC_SERVICE);
    }

    /** Exceptions a to c, or a TL's ruling outside the policy, which is not urgent. */
    private static boolean byNote(Talk talk) {
        return talk.goes(RouteKind.APKT_SIMONE) || RulingBranch.ruled(talk, RulingBranch.UNIT_NOTE);
    }

    private static ScriptId closing(Talk talk) {
        if (talk.goes(RouteKind.OUTSIDE_POLICY)) {
            return ScriptId.UNIT_FOLLOWS_UP;
        }
        ExceptionKind kind = talk.routing().exception();
        return kind == ExceptionKind.HARD_COMPLAINT
                ? ScriptId.EXCEPTION_HARD_COMPLAINT
                : kind == ExceptionKind.VVIP ? ScriptId.EXCEPTION_VVIP : ScriptId.EXCEPTION_NO_PHONE;
    }

    /** no "old" half for a new connection. */
    private static List<Field> apktFields(Talk talk) {
        List<Field> fields = new ArrayList<>();
        if (talk.request().transaction() != Transaction.PB) {
            fields.add(known(talk, Field.needed(FieldName.POWER_NOW, Field.Kind.POWER)));
            fields.add(tariff(talk, FieldName.TARIFF_NOW, FieldName.POWER_NOW));
        }
        fields.add(known(talk, Field.needed(FieldName.POWER_ASKED, Field.Kind.POWER)));
        fields.add(tariff(talk, FieldName.TARIFF_ASKED, FieldName.POWER_ASKED));
        fields.add(Field.oneOf(FieldName.UNIT, unitCodes())
                .filled(RequestDetails.of(talk.request()).unit()));
        fields.add(known(talk, Field.needed(FieldName.SERVICE_UNIT, Field.Kind.SERVICE_UNIT)));
        fields.add(Field.needed(FieldName.PHONE, Field.Kind.PHONE)
                .filled(talk.told().opening(FieldName.PHONE)));
        return fields;
    }

    private static String[] unitCodes() {
        return Units.all().stream().map(DistributionUnit::code).toArray(String[]::new);
    }

    private static Field known(Talk talk, Field field) {
        return field.filled(talk.request().known(field.name()));
    }

    private static Field tariff(Talk talk, String name, String power) {
        Integer va = Typed.va(talk.request().known(power));
        Field field = Field.needed(name, Field.Kind.TEXT);
        String given = talk.request().known(name);
        return field.filled(
                given != null || va == null ? given : Tariff.ofPower(va).name());
    }
}

package id.satupintu.callguide.guide;

import id.satupintu.policy.RejectReason;
import id.satupintu.policy.ScriptId;
import id.satupintu.policy.Slots;
import java.util.List;

/** Builds a {@link GuideStep} from left to right. */
record Step(
        Question question,
        Slots slots,
        List<ScriptId> lines,
        List<Choice> choices,
        List<Field> fields,
        List<RejectReason> reasons) {

    static Step ask(Question question, Talk talk) {
        return new Step(question, Spoken.slots(talk), List.of(), List.of(), List.of(), List.of());
    }

    Step say(ScriptId... scripts) {
        return new Step(question, slots, List.of(scripts), choices, fields, reasons);
    }

    Step offer(Choice... offered) {
        return new Step(question, slots, lines, List.of(offered), fields, reasons);
    }

    Step fill(List<Field> form) {
        return new Step(question, slots, lines, choices, form, reasons);
    }

    Step with(Slots more) {
        return new Step(question, more, lines, choices, fields, reasons);
    }

    Step because(List<RejectReason> named) {
        return new Step(question, slots, lines, choices, fields, named);
    }

    GuideStep done() {
        return new GuideStep(question, lines, slots, choices, fields, reasons);
    }
}

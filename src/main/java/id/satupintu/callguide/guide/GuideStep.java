package id.satupintu.callguide.guide;

import id.satupintu.policy.RejectReason;
import id.satupintu.policy.ScriptId;
import id.satupintu.policy.Slots;
import java.util.List;
import java.util.Optional;

/**
 * The next thing to say and ask.
 *
 * @param lines what to say, in this order
 * @param slots what stands in the places of the lines, as far as the call knows it
 * @param choices the one-key answers; the first has key 1
 * @param fields the form, empty where there is none
 * @param reasons what a rejection named; the text that is read out for it stands in the slot for corrections
 */
public record GuideStep(
        Question question,
        List<ScriptId> lines,
        Slots slots,
        List<Choice> choices,
        List<Field> fields,
        List<RejectReason> reasons) {

    public GuideStep {
        lines = List.copyOf(lines);
        choices = List.copyOf(choices);
        fields = List.copyOf(fields);
        reasons = List.copyOf(reasons);
    }

    /** The same with the codes of one field, where the guide itself does not know them. */
    public GuideStep among(String field, List<String> codes) {
        List<Field> known = fields.stream()
                .map(one -> one.name().equals(field) ? one.among(codes) : one)
                .toList();
        return new GuideStep(question, lines, slots, choices, known, reasons);
    }

    /** The same while the tool of the TLs is declared slow: S8 may name the network. */
    public GuideStep underOutage() {
        return new GuideStep(question, lines, slots.networkTrouble(), choices, fields, reasons);
    }

    /** Where it stands in the progress of the call. */
    public Stage stage() {
        return question.stage();
    }

    /** Whether an answer to it is a form rather than one key. */
    public boolean form() {
        return !fields.isEmpty();
    }

    /** The field of that name. */
    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}

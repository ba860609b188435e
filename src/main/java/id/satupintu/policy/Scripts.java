package id.satupintu.policy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts a script into words. */
public final class Scripts {

    private Scripts() {}

    /**
     * The line to say.
     *
     * @throws UnfilledSlot if a slot of it is empty
     */
    public static String say(ScriptId script, Slots slots, Locale locale) {
        return template(script, slots, locale).fill(slots, locale);
    }

    /** The slots that have to be filled before the script can be said; the request and the network flag pick its wording. */
    public static Set<Slot> slotsOf(ScriptId script, Slots slots, Locale locale) {
        return template(script, slots, locale).slots();
    }

    /** The refusal with one sentence for each reason. */
    public static String refused(List<RejectReason> reasons, Slots slots, Locale locale) {
        String corrections =
                reasons.stream().map(reason -> reason.readAloud(slots, locale)).collect(Collectors.joining(" "));
        return say(ScriptId.RESULT_REFUSED, slots.with(Slot.CORRECTIONS, corrections), locale);
    }

    private static Template template(ScriptId script, Slots slots, Locale locale) {
        return Template.of(script.key() + script.variant(slots), locale);
    }
}

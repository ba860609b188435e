package id.satupintu.policy;

import java.util.Locale;
import java.util.Set;

/** Puts a script into the words that come with the product; an edition has its own, see {@link Edition#scripts()}. */
public final class Scripts {

    private Scripts() {}

    /**
     * The line to say.
     *
     * @throws UnfilledSlot if a slot of it is empty
     */
    public static String say(ScriptId script, Slots slots, Locale locale) {
        return ScriptBook.PRODUCT.say(script, slots, locale, Voice.SPOKEN);
    }

    /** The slots that have to be filled before the script can be said; the request and the network flag pick its wording. */
    public static Set<Slot> slotsOf(ScriptId script, Slots slots, Locale locale) {
        return ScriptBook.PRODUCT.slotsOf(script, slots, locale);
    }
}

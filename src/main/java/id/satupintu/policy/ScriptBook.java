package id.satupintu.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The words of an edition. A script that the edition does not bring (because the product learnt it later) is said in the
 * words of the product.
 *
 * @param texts what the edition brings
 */
public record ScriptBook(Map<ScriptKey, ScriptText> texts) {

    /** The words that come with the product. */
    public static final ScriptBook PRODUCT = product();

    /** Keeps its own copy, in the order of the scripts. */
    public ScriptBook {
        Map<ScriptKey, ScriptText> ordered = new LinkedHashMap<>();
        for (ScriptKey key : ScriptKey.all()) {
            ScriptText text = texts.get(key);
            if (text != null) {
                ordered.put(key, text);
            }
        }
        texts = Collections.unmodifiableMap(ordered);
    }

    /** The words of a script, those of the product where the edition has none. */
    public ScriptText text(ScriptKey key) {
        ScriptText own = texts.get(key);
        return own == null ? Objects.requireNonNull(PRODUCT.texts.get(key)) : own;
    }

    /** The same book with one script in other words. */
    public ScriptBook with(ScriptKey key, ScriptText text) {
        Map<ScriptKey, ScriptText> more = new LinkedHashMap<>(texts);
        more.put(key, text);
        return new ScriptBook(more);
    }

    /**
     * The line to say or to send.
     *
     * @throws UnfilledSlot if a slot of it is empty
     */
    public String say(ScriptId script, Slots slots, Locale locale, Voice voice) {
        return template(ScriptKey.of(script, slots), locale, voice).fill(slots, locale);
    }

    /** As {@link #say}, for whoever writes it: a slot that cannot be filled stays as it was typed. */
    public String preview(ScriptKey key, Slots slots, Locale locale, Voice voice) {
        return template(key, locale, voice).fillWhatIsKnown(slots, locale);
    }

    /** The slots that have to be filled before the script can be said; the slots themselves pick its wording. */
    public Set<Slot> slotsOf(ScriptId script, Slots slots, Locale locale) {
        return template(ScriptKey.of(script, slots), locale, Voice.SPOKEN).slots();
    }

    Template template(ScriptKey key, Locale locale, Voice voice) {
        return new Template(key.textKey(), text(key).in(voice).in(locale));
    }

    private static ScriptBook product() {
        Map<ScriptKey, ScriptText> texts = new LinkedHashMap<>();
        for (ScriptKey key : ScriptKey.all()) {
            String written = key.textKey() + ".written";
            boolean own = Texts.in(Locale.ENGLISH).has(written);
            texts.put(key, new ScriptText(Wording.of(key.textKey()), own ? Wording.of(written) : null));
        }
        return new ScriptBook(texts);
    }
}

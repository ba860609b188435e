package id.satupintu.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks through the words of an edition: nothing may stand in them that cannot be filled when they are said. */
public final class ScriptCheck {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    private ScriptCheck() {}

    /** Everything that is wrong with the words that the edition brings. */
    public static List<ScriptFault> faults(ScriptBook book) {
        List<ScriptFault> faults = new ArrayList<>();
        book.texts().forEach((key, text) -> {
            look(key, text.spoken(), faults);
            if (text.written() != null) {
                look(key, text.written(), faults);
            }
        });
        return faults;
    }

    /** The slots that are known when a script is said: those of the product's own words, and the form of address. */
    public static Set<Slot> known(ScriptKey key) {
        Set<Slot> known = EnumSet.of(Slot.SALUTATION);
        for (Map.Entry<ScriptKey, ScriptText> other : ScriptBook.PRODUCT.texts().entrySet()) {
            if (other.getKey().script() == key.script()) {
                known.addAll(new Template("", other.getValue().spoken().in(Locale.ENGLISH)).slots());
            }
        }
        return known;
    }

    private static void look(ScriptKey key, Wording words, List<ScriptFault> faults) {
        if (words.incomplete()) {
            faults.add(new ScriptFault(key.written(), ScriptFault.Kind.MISSING, ""));
        }
        Set<Slot> known = known(key);
        for (String text : List.of(words.id(), words.en())) {
            Matcher places = PLACE.matcher(text);
            while (places.find()) {
                String place = places.group(1);
                Optional<Slot> slot = Slot.named(place);
                if (slot.isEmpty()) {
                    faults.add(new ScriptFault(key.written(), ScriptFault.Kind.UNKNOWN_SLOT, place));
                } else if (!known.contains(slot.get())) {
                    faults.add(new ScriptFault(key.written(), ScriptFault.Kind.EMPTY_SLOT, place));
                }
            }
        }
    }
}

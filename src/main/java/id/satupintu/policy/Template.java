package id.satupintu.policy;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with named slots; it is filled whole or not at all. */
record Template(String key, String text) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    static Template of(String key, Locale locale) {
        return new Template(key, Texts.in(locale).get(key));
    }

    Set<Slot> slots() {
        Set<Slot> found = EnumSet.noneOf(Slot.class);
        PLACE.matcher(text).results().map(this::slot).forEach(found::add);
        return found;
    }

    String fill(Slots slots, Locale locale) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(words(slot(place), slots, locale)));
    }

    /** Fills what it can and leaves the rest as it stands. */
    String fillWhatIsKnown(Slots slots, Locale locale) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(Slot.named(place.group(1))
                        .flatMap(slot -> slots.words(slot, locale))
                        .orElse(place.group())));
    }

    private String words(Slot slot, Slots slots, Locale locale) {
        return slots.words(slot, locale).orElseThrow(() -> new UnfilledSlot(key, slot));
    }

    private Slot slot(MatchResult place) {
        return Slot.named(place.group(1))
                .orElseThrow(() -> new IllegalStateException(key + " names an unknown slot " + place.group()));
    }
}

package id.satupintu.policy;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The texts of one reason for a rejection.
 *
 * @param words a few words for a button
 * @param staff what staff should know; never read out
 * @param say what is read to the customer: what is wrong and how to mend it, with slots in braces
 */
public record ReasonTexts(Wording words, Wording staff, Wording say) {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}?");
    private static final Set<Slot> SLOTS =
            EnumSet.of(Slot.SALUTATION, Slot.TRANSACTION, Slot.CUSTOMER, Slot.ACCOUNT_NAME);

    /** The slots that the text for the customer may have, by name. */
    public static List<String> slots() {
        return SLOTS.stream().map(Slot::place).toList();
    }

    /** What the product itself says for this reason. */
    public static ReasonTexts standard(RejectReason reason) {
        String key = "policy.reject." + reason.name();
        String say = reason == RejectReason.NAME ? key + ".say.named" : key + ".say";
        return new ReasonTexts(Wording.of(key), Wording.of(key + ".staff"), Wording.of(say));
    }

    /** Whether some text is missing in one of the languages. */
    public boolean incomplete() {
        return words.incomplete() || staff.incomplete() || say.incomplete();
    }

    /** What stands in braces in the text for the customer and is no slot that can be filled there. */
    public List<String> unknownSlots() {
        return Stream.of(say.id(), say.en())
                .flatMap(text -> PLACE.matcher(text).results())
                .filter(place -> !fillable(place))
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static boolean fillable(MatchResult place) {
        return place.group().endsWith("}")
                && Slot.named(place.group(1)).filter(SLOTS::contains).isPresent();
    }

    /**
     * The text to read to the customer.
     *
     * @throws UnfilledSlot if a word that the text needs is missing
     */
    public String readAloud(RejectReason reason, Slots slots, Locale locale) {
        return new Template("policy.reject." + reason.name() + ".say", say.in(locale)).fill(slots, locale);
    }
}

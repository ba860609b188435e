package id.satupintu.verification.reason;

import id.satupintu.policy.RejectReason;
import id.satupintu.policy.Slots;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The reasons that can be chosen on one day, and their texts then. A reason that nobody edited has the product's own. */
public final class ReasonBook {

    private static final Comparator<ReasonEdition> LATEST =
            Comparator.comparing(ReasonEdition::from).thenComparing(ReasonEdition::at);

    private final Map<RejectReason, ReasonEdition> edited = new EnumMap<>(RejectReason.class);
    private final List<RejectReason> active;

    /** The book of that day. */
    public ReasonBook(List<ReasonEdition> all, LocalDate day) {
        all.stream()
                .filter(edition -> edition.beginsBy(day))
                .sorted(LATEST)
                .forEach(edition -> edited.put(edition.code(), edition));
        active = Arrays.stream(RejectReason.values())
                .filter(code ->
                        !edition(code).filter(one -> one.endsBefore(day)).isPresent())
                .toList();
    }

    /** The product's own texts for every reason. */
    public static ReasonBook standard() {
        return new ReasonBook(List.of(), LocalDate.EPOCH);
    }

    /** Those that can be chosen. */
    public List<RejectReason> active() {
        return active;
    }

    /** A few words for a button. */
    public String words(RejectReason code, Locale locale) {
        return edition(code).map(one -> one.texts().words().in(locale)).orElseGet(() -> code.words(locale));
    }

    /** What staff should know; never read out. */
    public String forStaff(RejectReason code, Locale locale) {
        return edition(code).map(one -> one.texts().staff().in(locale)).orElseGet(() -> code.forStaff(locale));
    }

    /**
     * The text to read to the customer.
     *
     * @throws id.satupintu.policy.UnfilledSlot if a word that the text needs is missing
     */
    public String readAloud(RejectReason code, Slots slots, Locale locale) {
        return edition(code)
                .map(one -> one.texts().readAloud(code, slots, locale))
                .orElseGet(() -> code.readAloud(slots, locale));
    }

    /** What somebody wrote and holds on this day; empty where the product's own texts do. */
    public Optional<ReasonEdition> edition(RejectReason code) {
        return Optional.ofNullable(edited.get(code));
    }
}

package id.satupintu.policy;

import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is known for the slots of a script; each value is worded in the language in which it is said. */
public final class Slots {

    private static final Slots NONE = new Slots(Map.of(), null, false, false);

    private final Map<Slot, Function<Locale, String>> values;
    private final @Nullable Transaction transaction;
    private final boolean free;
    private final boolean network;

    private Slots(
            Map<Slot, Function<Locale, String>> values,
            @Nullable Transaction transaction,
            boolean free,
            boolean network) {
        this.values = values;
        this.transaction = transaction;
        this.free = free;
        this.network = network;
    }

    /** Nothing filled. */
    public static Slots none() {
        return NONE;
    }

    /** The usual pair: how the caller is addressed and what is asked for. */
    public static Slots of(Salutation salutation, Transaction transaction) {
        return NONE.salutation(salutation).transaction(transaction);
    }

    /** How the caller is addressed. */
    public Slots salutation(Salutation salutation) {
        return filled(Slot.SALUTATION, salutation::words);
    }

    /** Says whether the account must be verified first, where that is not what is usual for the request. */
    public Slots verification(Verification needed) {
        return new Slots(values, transaction, needed == Verification.NOT_NEEDED, network);
    }

    /** The request; it also picks the wording where PB, PD and PS usually differ. */
    public Slots transaction(Transaction kind) {
        return new Slots(and(Slot.TRANSACTION, kind::words), kind, !kind.needsVerification(), network);
    }

    /** The part of the day. */
    public Slots dayTime(DayTime dayTime) {
        return filled(Slot.DAY_TIME, dayTime::words);
    }

    /** Says that the Team Leader or an outage named the network, so that S8 may name it too. */
    public Slots networkTrouble() {
        return new Slots(values, transaction, free, true);
    }

    /** The highest power that the app takes, in VA. */
    public Slots limit(int va) {
        return filled(
                Slot.LIMIT, locale -> NumberFormat.getIntegerInstance(locale).format(va));
    }

    /** Any other slot with the same words in every language; blank words leave it unfilled. */
    public Slots with(Slot slot, String words) {
        return words.isBlank() ? this : filled(slot, locale -> words.strip());
    }

    Optional<String> words(Slot slot, Locale locale) {
        return Optional.ofNullable(values.get(slot)).map(value -> value.apply(locale));
    }

    Optional<Transaction> transaction() {
        return Optional.ofNullable(transaction);
    }

    boolean withoutVerification() {
        return free;
    }

    boolean namesNetwork() {
        return network;
    }

    private Slots filled(Slot slot, Function<Locale, String> value) {
        return new Slots(and(slot, value), transaction, free, network);
    }

    private Map<Slot, Function<Locale, String>> and(Slot slot, Function<Locale, String> value) {
        Map<Slot, Function<Locale, String>> more = new EnumMap<>(Slot.class);
        more.putAll(values);
        more.put(slot, value);
        return more;
    }
}

package id.satupintu.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names one wording of a script: most have one, some have a second for a special case.
 *
 * @param variant "" for the usual words, {@code .free} where no verified account is needed, {@code .network} where
 *     the network may be named, {@code .PB} and the like where each request is asked for in its own way
 */
public record ScriptKey(ScriptId script, String variant) {

    static final String FREE = ".free";
    static final String NETWORK = ".network";

    private static final List<ScriptKey> ALL =
            Stream.of(ScriptId.values()).flatMap(ScriptKey::of).toList();

    /** Every wording that an edition can have, in the order in which they are said. */
    public static List<ScriptKey> all() {
        return ALL;
    }

    /** As it stands in a file, {@code S4_ALONE.free}. */
    public String written() {
        return script.name() + variant;
    }

    /** The wording written so, if there is one. */
    public static Optional<ScriptKey> read(String written) {
        return ALL.stream().filter(key -> key.written().equals(written)).findFirst();
    }

    static ScriptKey of(ScriptId script, Slots slots) {
        return new ScriptKey(script, variant(script, slots));
    }

    String textKey() {
        return "policy.script." + written();
    }

    private static String variant(ScriptId script, Slots slots) {
        return switch (script) {
            case S4_ALONE, HOW_TO_VERIFY, VERIFY_LATER, NO_KTP -> slots.withoutVerification() ? FREE : "";
            case ASK_POWER -> slots.transaction().map(ScriptKey::asked).orElse("");
            case S8_SLOW -> slots.namesNetwork() ? NETWORK : "";
            default -> "";
        };
    }

    private static Stream<ScriptKey> of(ScriptId script) {
        Stream<String> special = switch (script) {
            case S4_ALONE, HOW_TO_VERIFY, VERIFY_LATER, NO_KTP -> Stream.of(FREE);
            case ASK_POWER -> Stream.of(Transaction.values()).map(ScriptKey::asked);
            case S8_SLOW -> Stream.of(NETWORK);
            default -> Stream.empty();
        };
        return Stream.concat(Stream.of(""), special).map(variant -> new ScriptKey(script, variant));
    }

    private static String asked(Transaction transaction) {
        return "." + transaction;
    }

    @Override
    public String toString() {
        return written();
    }
}

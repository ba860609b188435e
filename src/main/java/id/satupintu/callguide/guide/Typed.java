package id.satupintu.callguide.guide;

import id.satupintu.policy.Phase;
import org.jspecify.annotations.Nullable;

/** Reads what was typed; what cannot be read is not known. */
final class Typed {

    private static final int MOST_VA = 100_000_000;

    private Typed() {}

    /** A power in VA, written with or without points, blanks and "VA"; null when it is none. */
    static @Nullable Integer va(@Nullable String typed) {
        String digits = typed == null ? "" : typed.replaceAll("(?i)va|[.,\\s]", "");
        if (!digits.matches("[0-9]{1,9}")) {
            return null;
        }
        int va = Integer.parseInt(digits);
        return va < 1 || va > MOST_VA ? null : va;
    }

    static @Nullable Phase phase(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        return switch (typed) {
            case "1", "ONE" -> Phase.ONE;
            case "3", "THREE" -> Phase.THREE;
            default -> null;
        };
    }
}

package id.satupintu.identity;

import java.util.Set;

/**
 * A word of a KTP name before it is known what it is.
 *
 * @param written as on the KTP
 * @param letters lower case, dots left out
 * @param dotted whether a dot stood inside or behind
 * @param afterComma whether a comma stood somewhere before
 * @param facts what the lists know of it
 */
record KtpWord(String written, String letters, boolean dotted, boolean afterComma, WordFacts facts) {

    /** Degrees that are names as well, unless a dot or a comma tells. */
    private static final Set<String> ALSO_NAMES =
            Set.of("ma", "me", "ms", "ba", "am", "ak", "ca", "ama", "sp", "map", "ing", "str", "hi");

    boolean opensAsTitle() {
        return facts.is(WordUse.TITLES);
    }

    /** A degree behind a comma, or with its dots, or one that is nothing else. */
    boolean closesAsTitle() {
        if (afterComma && (dotted || letters.length() <= 2)) {
            return true;
        }
        if (dotted || afterComma) {
            return letters.length() > 1 && (facts.is(WordUse.DEGREES) || facts.is(WordUse.TITLES));
        }
        return !ALSO_NAMES.contains(letters)
                && (facts.is(WordUse.DEGREES) || (facts.is(WordUse.TITLES) && letters.length() > 1));
    }
}

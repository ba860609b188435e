package id.satupintu.identity;

import id.satupintu.identity.letters.Word;

/**
 * One element of a KTP name.
 *
 * @param written as on the KTP
 * @param kind what it is worth
 * @param facts what the lists know of it
 * @param caste bits of the Balinese words whose short forms are the same element
 */
record KtpElement(String written, Word word, Kind kind, WordFacts facts, long caste) {

    enum Kind {
        /** Proves the name when found. */
        FULL,
        /** Too common to prove anything. */
        WEAK,
        /** After bin or binti: the father's name. */
        FATHER,
        /** A single letter. */
        INITIAL,
        /** bin, binti, br, da, van... */
        PARTICLE
    }

    boolean is(Kind asked) {
        return kind == asked;
    }

    KtpElement as(Kind other) {
        return new KtpElement(written, word, other, facts, caste);
    }

    /** Bits of the families whose other forms are the same element. */
    long family() {
        return facts.family();
    }

    /** Whether it is weak wherever something else stands beside it. */
    boolean isTooCommon() {
        return facts.is(WordUse.WEAK) || caste != 0;
    }

    boolean hasInitial(char letter) {
        return kind != Kind.PARTICLE && word.text().charAt(0) == letter;
    }

    boolean hasForm(WordFacts other) {
        return (other.family() & facts.family()) != 0 || (other.caste() & caste) != 0;
    }
}

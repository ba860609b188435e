package id.satupintu.identity;

import id.satupintu.identity.letters.Word;

/**
 * One element of a KTP name.
 *
 * @param written as on the KTP
 * @param kind what it is worth
 * @param family bits of the families whose other forms are the same element
 * @param caste bits of the Balinese words whose short forms are the same element
 */
record KtpElement(String written, Word word, Kind kind, long family, long caste) {

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
        return new KtpElement(written, word, other, family, caste);
    }

    boolean hasForm(WordFacts facts) {
        return (facts.family() & family) != 0 || (facts.caste() & caste) != 0;
    }
}

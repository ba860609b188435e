package id.satupintu.identity;

/**
 * What the word lists know of one word.
 *
 * @param uses bits of {@link WordUse}
 * @param family bits of the weak and known families that it belongs to
 * @param caste bits of the Balinese caste and birth-order words that it belongs to
 * @param clan the clan that it shortens or is, empty when none
 */
record WordFacts(int uses, long family, long caste, String clan) {

    static final WordFacts UNKNOWN = new WordFacts(0, 0, 0, "");

    boolean is(WordUse use) {
        return (uses & use.bit()) != 0;
    }

    /** Whether people write it onto a name without a gap. */
    boolean isJoined() {
        return is(WordUse.JOINED_AFFIXES) || is(WordUse.JOINED_BEFORE);
    }

    WordFacts with(WordUse use) {
        return new WordFacts(uses | use.bit(), family, caste, clan);
    }

    WordFacts inFamily(int number) {
        return new WordFacts(uses, family | 1L << number, caste, clan);
    }

    WordFacts inCaste(int number) {
        return new WordFacts(uses, family, caste | 1L << number, clan);
    }

    WordFacts ofClan(String name) {
        return new WordFacts(uses, family, caste, name);
    }
}

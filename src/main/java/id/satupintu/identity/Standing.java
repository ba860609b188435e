package id.satupintu.identity;

/** What a word of the account name is, seen from the KTP name. */
enum Standing {
    /** An element, letter for letter. */
    ELEMENT(Weight.PROOF),
    /** An element in its old or new spelling. */
    SPELLING(Weight.PROOF),
    /** An element with doubled letters. */
    DOUBLED(Weight.PROOF),
    /** Another known form of an element. */
    FAMILY(Weight.PROOF),
    /** Elements joined, split, or with initials. */
    JOINED(Weight.PROOF),
    /** An element with an affix written onto it. */
    AFFIXED(Weight.PROOF),
    /** Elements written with digits. */
    LEET(Weight.PROOF),

    /** A weak element. */
    WEAK(Weight.HINT),
    /** The father's name. */
    FATHER(Weight.HINT),
    /** All initials. */
    ALL_INITIALS(Weight.HINT),
    /** The beginning or ending of an element. */
    PART(Weight.HINT),
    /** One letter off an element. */
    ONE_LETTER(Weight.HINT),
    /** Sounds like an element. */
    SOUND(Weight.HINT),
    /** A short element written with digits. */
    SHORT_LEET(Weight.HINT),

    /** Has an element inside, but is another word. */
    INSIDE(Weight.DOUBT),
    /** An element backwards. */
    BACKWARDS(Weight.DOUBT),

    /** Some initials. */
    INITIALS(Weight.NOTHING),
    /** An element or a clan with letters left out. */
    ABBREVIATION(Weight.NOTHING),
    /** A title, degree or particle. */
    TITLE(Weight.NOTHING),
    /** A word of address, an affix, a role. */
    AFFIX(Weight.NOTHING),
    /** Weak by itself and not on the KTP. */
    COMMON(Weight.NOTHING),
    /** One or two letters. */
    SHORT(Weight.NOTHING),

    /** Perhaps somebody else's name. */
    FOREIGN(Weight.AGAINST);

    private enum Weight {
        PROOF,
        HINT,
        DOUBT,
        NOTHING,
        AGAINST
    }

    private final Weight weight;

    Standing(Weight weight) {
        this.weight = weight;
    }

    /** Whether it proves the name. */
    boolean proves() {
        return weight == Weight.PROOF;
    }

    /** Whether the word as a whole is explained, so that it need not be cut at its capitals. */
    boolean explains() {
        return weight == Weight.PROOF || weight == Weight.HINT || weight == Weight.NOTHING;
    }

    /** Whether it is only like an element. */
    boolean likeness() {
        return this == PART || this == ONE_LETTER || this == SOUND;
    }

    /** Whether it casts doubt on an element found beside it (R6). */
    boolean foreign() {
        return weight == Weight.AGAINST || weight == Weight.DOUBT;
    }
}

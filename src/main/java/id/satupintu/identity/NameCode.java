package id.satupintu.identity;

/** Which rule of the name policy spoke. */
public enum NameCode {
    /** A full element stands as a word. */
    M1,
    /** Elements joined or split, also with initials. */
    M2,
    /** An element with an address or an affix. */
    M3,
    /** Old and new spelling of one element. */
    M4,
    /** Doubled letters. */
    M5,
    /** Known forms of one name. */
    M6,
    /** Digits written for letters, five letters or more. */
    M7,
    /** Fancy Unicode letters. */
    M8,
    /** The element stands once titles are put aside. */
    M9,
    /** A weak element that is the whole KTP name. */
    M10,
    /** Weak elements only. */
    R1,
    /** Beginning or ending of an element. */
    R2,
    /** One letter different, missing, added or swapped. */
    R3,
    /** Sounds alike. */
    R4,
    /** An element inside another word. */
    R5,
    /** An element beside a foreign name. */
    R6,
    /** All initials. */
    R7,
    /** An element backwards. */
    R8,
    /** The father's name only. */
    R9,
    /** Letters of several scripts. */
    R10,
    /** Digits written for letters, fewer than five letters. */
    R11,
    /** No element. */
    N1,
    /** Titles or particles only. */
    N2,
    /** Digits only, or only the mail domain. */
    N3,
    /** A short or weak element inside a word, by accident. */
    N4,
    /** Another name that is near. */
    N5,
    /** Empty. */
    N6,
    /** A role, a business, a child, a joke. */
    N7,
    /** One or two letters. */
    N8;

    /** @return the verdict that this rule gives */
    public NameVerdict verdict() {
        return switch (name().charAt(0)) {
            case 'M' -> NameVerdict.MATCH;
            case 'R' -> NameVerdict.REVIEW;
            default -> NameVerdict.NO_MATCH;
        };
    }
}

package id.satupintu.identity;

import java.util.Locale;

/** What a word of the lists is there for; each use is a file of the same name. */
enum WordUse {
    TITLES,
    DEGREES,
    PARTICLES,
    ADDRESS,
    AFFIXES,
    GENERIC,
    /** Written onto a name without a gap, at either end. */
    JOINED_AFFIXES,
    /** Written onto a name without a gap, only in front. */
    JOINED_BEFORE,
    /** Weak in every KTP name; its lines are families. */
    WEAK,
    /** Weak in a Balinese name; its lines are families. */
    BALINESE,
    /** Full names of several known forms; its lines are families. */
    FAMILIES,
    /** A clan with its short forms; a line each. */
    CLANS,
    /** Names of their own that look like another one with letters put on. */
    NAMES;

    int bit() {
        return 1 << ordinal();
    }

    String file() {
        return "words/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
    }
}

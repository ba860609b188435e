package id.satupintu.identity;

import id.satupintu.identity.letters.Word;

/** Nicknames: the beginning or the ending of an element, also by ear, also with its first syllable said twice. */
final class Parts {

    private static final int SHORTEST = 3;
    private static final int SHORTEST_BY_EAR = 4;

    private Parts() {}

    static boolean isPart(Word word, Word element) {
        if (word.length() < SHORTEST) {
            return false;
        }
        return edgeOf(element.text(), word.text())
                || edgeOf(element.plain(), word.plain())
                || edgeOf(element.key(), word.key())
                || edgeByEar(element.plain(), word)
                || saidTwice(element, word.text());
    }

    private static boolean edgeOf(String element, String part) {
        return part.length() >= SHORTEST
                && part.length() < element.length()
                && (element.startsWith(part) || element.endsWith(part));
    }

    private static boolean edgeByEar(String element, Word word) {
        if (word.plain().length() < SHORTEST_BY_EAR) {
            return false;
        }
        for (int length = word.length() - 1; length <= word.length() + 1 && length < element.length(); length++) {
            if (length >= SHORTEST_BY_EAR - 1
                    && (word.sounds(element, 0, length) || word.sounds(element, element.length() - length, length))) {
                return true;
            }
        }
        return false;
    }

    /** Wawan of Setiawan, Nining of Ningsih. */
    private static boolean saidTwice(Word element, String word) {
        return word.length() > SHORTEST + 1
                && word.regionMatches(0, word, 2, 2)
                && edgeOf(element.text(), word.substring(2));
    }
}

package id.satupintu.identity.letters;

/**
 * Old and new spelling (1947 oe = u; 1972 tj = c, dj = j, sj = sy, nj = ny, ch = kh). A bare j is an old y only in a
 * word that carries another old mark.
 */
final class Spelling {

    private static final int NONE = -1;

    private Spelling() {}

    static boolean isOld(String word) {
        for (int i = 0; i + 1 < word.length(); i++) {
            if (oldMark(word.charAt(i), word.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean oldMark(char first, char second) {
        return (first == 'o' && second == 'e')
                || (second == 'j' && (first == 't' || first == 'd' || first == 's' || first == 'n'));
    }

    /** @param bareJ what a j without a mark of its own becomes */
    static String modern(String word, char bareJ) {
        var modern = new StringBuilder(word.length());
        int i = 0;
        while (i < word.length()) {
            char c = word.charAt(i);
            char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
            int read = appendPair(modern, c, next);
            if (read == NONE) {
                modern.append(c == 'j' ? bareJ : c);
                read = 1;
            }
            i += read;
        }
        return modern.toString();
    }

    private static int appendPair(StringBuilder modern, char c, char next) {
        if (c == 'o' && next == 'e') {
            modern.append('u');
        } else if (c == 'c' && next == 'h') {
            modern.append("kh");
        } else if (next != 'j') {
            return NONE;
        } else if (c == 't') {
            modern.append('c');
        } else if (c == 'd') {
            modern.append('j');
        } else if (c == 's' || c == 'n') {
            modern.append(c).append('y');
        } else {
            return NONE;
        }
        return 2;
    }

    /** One letter for each run of the same letter. */
    static String single(String word) {
        int i = 1;
        while (i < word.length() && word.charAt(i) != word.charAt(i - 1)) {
            i++;
        }
        if (i >= word.length()) {
            return word;
        }
        var single = new StringBuilder(word.length()).append(word, 0, i);
        for (; i < word.length(); i++) {
            if (word.charAt(i) != word.charAt(i - 1)) {
                single.append(word.charAt(i));
            }
        }
        return single.toString();
    }

    /** Abdurrahman, Abdulrahman, Abdoel Rachman: the article gives way to the letter after it. */
    static String withWholeAbdul(String word) {
        if (!word.startsWith("abdu") || word.length() < 8) {
            return word;
        }
        char first = word.charAt(4);
        char second = word.charAt(5);
        boolean gaveWay = first == second || (first == 'l' && !isVowel(second));
        return "abdul" + word.substring(gaveWay ? 5 : 4);
    }

    private static boolean isVowel(char c) {
        return "aiueo".indexOf(c) >= 0;
    }
}

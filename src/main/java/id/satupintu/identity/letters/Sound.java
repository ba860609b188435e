package id.satupintu.identity.letters;

import java.util.Set;

/**
 * Words that Indonesians write differently for one sound: z/s f/v q/k sy/s kh,ch/h th/t dh/d y/i ch/c/k z/j j/y. The
 * pairs do not chain: z may stand for s and for j, but s never for j.
 */
final class Sound {

    private static final Set<String> LETTER_PAIRS =
            Set.of("zs", "fv", "qk", "yi", "zj", "jy", "ck", "qc", "pf", "pv", "xs");
    private static final Set<String> DIGRAPHS = Set.of(
            "sys", "shs", "khh", "khk", "khq", "chh", "chc", "chk", "tht", "dhd", "phf", "ghg", "bhb", "tsc", "dzz",
            "dzj", "ksx");
    private static final Set<String> DIGRAPH_PAIRS = Set.of("sysh", "chkh");

    /** In shorter words a p for an f is another name. */
    private static final int LENGTH_FOR_P = 5;

    private static final boolean[][] NEAR = new boolean[128][128];

    static {
        for (var pair : LETTER_PAIRS) {
            NEAR[pair.charAt(0)][pair.charAt(1)] = true;
            NEAR[pair.charAt(1)][pair.charAt(0)] = true;
        }
    }

    private Sound() {}

    static boolean alike(String a, String b) {
        return Math.abs(a.length() - b.length()) <= 3 && alike(a, 0, b, 0);
    }

    /** A cheap look at the first letters: whether a closer look can be worth while. */
    static boolean mayBeAlike(String a, String b, int from) {
        char x = a.charAt(0);
        char y = b.charAt(from);
        return x == y || NEAR[x][y] || digraph(a, 0, y) || digraph(b, from, x);
    }

    private static boolean alike(String a, int i, String b, int j) {
        if (i == a.length() || j == b.length()) {
            return i == a.length() && j == b.length();
        }
        char x = a.charAt(i);
        char y = b.charAt(j);
        if ((x == y || near(x, y, a)) && alike(a, i + 1, b, j + 1)) {
            return true;
        }
        return (digraph(a, i, y) && alike(a, i + 2, b, j + 1))
                || (digraph(b, j, x) && alike(a, i + 1, b, j + 2))
                || (digraphs(a, i, b, j) && alike(a, i + 2, b, j + 2));
    }

    private static boolean near(char x, char y, String word) {
        return NEAR[x][y] && (x != 'p' && y != 'p' || word.length() >= LENGTH_FOR_P);
    }

    private static boolean digraph(String word, int at, char single) {
        return at + 1 < word.length()
                && startsDigraph(word.charAt(at + 1))
                && DIGRAPHS.contains(word.substring(at, at + 2) + single);
    }

    private static boolean startsDigraph(char second) {
        return second == 'h' || second == 'y' || second == 's' || second == 'z';
    }

    private static boolean digraphs(String a, int i, String b, int j) {
        if (i + 1 >= a.length() || j + 1 >= b.length() || !startsDigraph(a.charAt(i + 1))) {
            return false;
        }
        var first = a.substring(i, i + 2);
        var second = b.substring(j, j + 2);
        return DIGRAPH_PAIRS.contains(first + second) || DIGRAPH_PAIRS.contains(second + first);
    }
}

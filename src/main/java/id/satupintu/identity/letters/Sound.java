package id.satupintu.identity.letters;

/**
 * Words that Indonesians write differently for one sound: z/s f/v q/k sy/s kh,ch/h th/t dh/d y/i ch/c/k z/j j/y. The
 * pairs do not chain: z may stand for s and for j, but s never for j.
 */
final class Sound {

    private static final String LETTER_PAIRS = "zs fv qk yi zj jy ck qc pf pv xs";
    private static final String DIGRAPHS = "sys shs khh khk khq chh chc chk tht dhd phf ghg bhb tsc dzz dzj ksx ckk";

    /** In shorter words a p for an f is another name. */
    private static final int LENGTH_FOR_P = 5;

    private static final int LETTERS = 128;
    private static final boolean[][] NEAR = new boolean[LETTERS][LETTERS];

    /** Which single letters a pair of letters stands for, by its two letters. */
    private static final String[][] SINGLES = new String[LETTERS][LETTERS];

    static {
        for (var pair : LETTER_PAIRS.split(" ")) {
            NEAR[pair.charAt(0)][pair.charAt(1)] = true;
            NEAR[pair.charAt(1)][pair.charAt(0)] = true;
        }
        for (var digraph : DIGRAPHS.split(" ")) {
            var before = SINGLES[digraph.charAt(0)][digraph.charAt(1)];
            SINGLES[digraph.charAt(0)][digraph.charAt(1)] = (before == null ? "" : before) + digraph.charAt(2);
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
        if (at + 1 >= word.length()) {
            return false;
        }
        var singles = SINGLES[word.charAt(at)][word.charAt(at + 1)];
        return singles != null && singles.indexOf(single) >= 0;
    }

    private static boolean digraphs(String a, int i, String b, int j) {
        return (a.startsWith("sy", i) && b.startsWith("sh", j))
                || (a.startsWith("sh", i) && b.startsWith("sy", j))
                || (a.startsWith("ch", i) && b.startsWith("kh", j))
                || (a.startsWith("kh", i) && b.startsWith("ch", j));
    }
}

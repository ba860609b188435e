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

    /** Two letters for one, three times at most. */
    private static final int LENGTHS_APART = 3;

    /** A KTP name has 60 letters at most. Longer words are not looked at; their places would not fit into 64 bits. */
    private static final int LONGEST = 60;

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

    /**
     * Goes through the one word and remembers, as bits, up to which places of the other its letters can have been
     * heard. So no pair of words costs more than its letters, however many ways there are to read it.
     */
    static boolean alike(String a, String b) {
        if (a.length() > LONGEST || b.length() > LONGEST || Math.abs(a.length() - b.length()) > LENGTHS_APART) {
            return false;
        }
        long here = 1;
        long next = 0;
        for (int i = 0; i < a.length() && (here | next) != 0; i++) {
            long afterNext = 0;
            for (long places = here; places != 0; places &= places - 1) {
                int j = Long.numberOfTrailingZeros(places);
                next |= placesAfterOne(a, i, b, j);
                afterNext |= placesAfterTwo(a, i, b, j);
            }
            here = next;
            next = afterNext;
        }
        return (here >>> b.length() & 1) != 0;
    }

    /** A cheap look at the first letters: whether a closer look can be worth while. */
    static boolean mayBeAlike(String a, String b, int from) {
        char x = a.charAt(0);
        char y = b.charAt(from);
        return x == y || NEAR[x][y] || digraph(a, 0, y) || digraph(b, from, x);
    }

    /** How far the other word is heard with the next letter. */
    private static long placesAfterOne(String a, int i, String b, int j) {
        if (j == b.length()) {
            return 0;
        }
        char x = a.charAt(i);
        char y = b.charAt(j);
        long one = x == y || near(x, y, a) ? 1L << j + 1 : 0;
        return digraph(b, j, x) ? one | 1L << j + 2 : one;
    }

    /** How far the other word is heard with the next two letters. */
    private static long placesAfterTwo(String a, int i, String b, int j) {
        if (j == b.length()) {
            return 0;
        }
        long one = digraph(a, i, b.charAt(j)) ? 1L << j + 1 : 0;
        return digraphs(a, i, b, j) ? one | 1L << j + 2 : one;
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

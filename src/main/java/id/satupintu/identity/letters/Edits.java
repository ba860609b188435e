package id.satupintu.identity.letters;

/** How far two words stand apart, in letters. */
public final class Edits {

    private Edits() {}

    /** @return whether one letter changed, missing, added or swapped with its neighbour makes the one from the other */
    public static boolean oneApart(String a, String b) {
        if (a.length() < b.length()) {
            return oneApart(b, a);
        }
        int same = commonStart(a, b);
        if (a.length() == b.length()) {
            return same < a.length() && (restEqual(a, same + 1, b, same + 1) || swapped(a, b, same));
        }
        return a.length() == b.length() + 1 && restEqual(a, same + 1, b, same);
    }

    private static int commonStart(String longer, String shorter) {
        int same = 0;
        while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) {
            same++;
        }
        return same;
    }

    private static boolean swapped(String a, String b, int at) {
        return at + 1 < a.length()
                && a.charAt(at) == b.charAt(at + 1)
                && a.charAt(at + 1) == b.charAt(at)
                && restEqual(a, at + 2, b, at + 2);
    }

    private static boolean restEqual(String a, int from, String b, int start) {
        return a.length() - from == b.length() - start && a.regionMatches(from, b, start, a.length() - from);
    }

    /** @return the number of single-letter changes from one word to the other; meant for words, not for texts */
    public static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            above = nextRow(a.charAt(i - 1), i, b, above);
        }
        return above[b.length()];
    }

    private static int[] nextRow(char letter, int row, String b, int[] above) {
        int[] here = new int[above.length];
        here[0] = row;
        for (int j = 1; j < here.length; j++) {
            int change = above[j - 1] + (letter == b.charAt(j - 1) ? 0 : 1);
            here[j] = Math.min(change, 1 + Math.min(above[j], here[j - 1]));
        }
        return here;
    }

    /** @return whether the one word is the other read backwards */
    public static boolean backwards(String a, String b) {
        int length = a.length();
        if (length != b.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (a.charAt(i) != b.charAt(length - 1 - i)) {
                return false;
            }
        }
        return true;
    }
}

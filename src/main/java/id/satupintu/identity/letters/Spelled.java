package id.satupintu.identity.letters;

/** Finds a spelling inside a longer word, doubled letters allowed. */
public final class Spelled {

    private Spelled() {}

    /**
     * @param spelling without doubled letters
     * @return where the spelling ends in the text when it begins at this place; -1 when it does not. A letter doubled at
     *     its very end is left for what follows
     */
    public static int endOf(String spelling, String text, int at) {
        int p = at;
        for (int i = 0; i < spelling.length(); i++) {
            if (p >= text.length() || text.charAt(p) != spelling.charAt(i)) {
                return -1;
            }
            p++;
            while (i + 1 < spelling.length() && p < text.length() && text.charAt(p) == text.charAt(p - 1)) {
                p++;
            }
        }
        return p;
    }
}

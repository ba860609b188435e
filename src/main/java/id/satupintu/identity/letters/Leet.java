package id.satupintu.identity.letters;

/** Digits and signs that stand for letters: 4ps4r1, 8ud1. */
public final class Leet {

    private static final String SIGNS = "0123456789@$!";
    private static final String[] ALPHABETS = {"oizeasgtbgasi", "olzeasbtbgasi"};

    private Leet() {}

    /** @return how many ways there are to read a text; 1 may be an i or an l */
    public static int readings() {
        return ALPHABETS.length;
    }

    /** @return whether it is a digit or a sign that can stand for a letter */
    public static boolean isSign(char c) {
        return SIGNS.indexOf(c) >= 0;
    }

    /**
     * @param reading 0 to {@link #readings()} - 1
     * @return letters only; as long as the text
     */
    public static String decode(CharSequence text, int reading) {
        var decoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int sign = SIGNS.indexOf(text.charAt(i));
            decoded.append(sign < 0 ? text.charAt(i) : ALPHABETS[reading].charAt(sign));
        }
        return decoded.toString();
    }
}

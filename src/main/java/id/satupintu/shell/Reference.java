package id.satupintu.shell;

import java.security.SecureRandom;

/** A short number by which a reported error is found in the log. */
final class Reference {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 6;

    private Reference() {}

    /** Six characters that are not mistaken for each other when read aloud. */
    static String next() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, i) -> text.append(LETTERS.charAt(i)), StringBuilder::append)
                .toString();
    }
}

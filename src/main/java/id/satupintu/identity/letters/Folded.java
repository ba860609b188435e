package id.satupintu.identity.letters;

import java.util.Arrays;

/**
 * A text brought down to lower-case a to z, digits and ASCII signs, remembering where each came from. Accents,
 * apostrophes and invisible characters are gone, fancy Unicode letters are plain, everything else is a space.
 */
public final class Folded {

    /** Longer texts are cut: no name is longer, and nobody shall make us read one. */
    private static final int READ_AT_MOST = 300;

    /** The same for what is left of it: 60 letters and a row of titles, or a longish e-mail address. */
    private static final int KEPT_AT_MOST = 120;

    private char[] chars = new char[32];
    private int[] from = new int[32];
    private int[] to = new int[32];
    private boolean[] upper = new boolean[32];
    private int length;
    private boolean fancy;
    private boolean alien;
    private boolean cut;

    private Folded() {}

    /** Never fails, whatever the text holds. */
    public static Folded of(String text) {
        var folded = new Folded();
        int end = Math.min(text.length(), READ_AT_MOST);
        int i = 0;
        while (i < end && folded.length < KEPT_AT_MOST) {
            char c = text.charAt(i);
            if (c < 128) {
                folded.takeAscii(c, i++);
            } else {
                int codePoint = text.codePointAt(i);
                int next = Math.min(i + Character.charCount(codePoint), text.length());
                Unfancy.fold(codePoint, i, next, folded);
                i = next;
            }
        }
        folded.cut = i < text.length();
        return folded;
    }

    private void takeAscii(char c, int at) {
        if (c >= 'A' && c <= 'Z') {
            put((char) (c + 32), true, at, at + 1);
        } else if (c != '\'' && c != '`') {
            put(c < ' ' ? ' ' : c, false, at, at + 1);
        }
    }

    /** @param c a lower-case letter, a digit, a sign or a space */
    void put(char c, boolean wasUpper, int start, int end) {
        if (length == chars.length) {
            grow();
        }
        chars[length] = c;
        upper[length] = wasUpper;
        from[length] = start;
        to[length++] = end;
    }

    /** An accent belongs to the letter that it follows; beside an emoji it means nothing. */
    void accent(int start, int end) {
        if (endsInLetter() && to[length - 1] == start) {
            to[length - 1] = end;
            fancy = true;
        }
    }

    /** Inside a word it is there to deceive; beside an emoji it means nothing. */
    void invisible() {
        fancy |= endsInLetter();
    }

    private boolean endsInLetter() {
        return length > 0 && isLetter(length - 1);
    }

    private void grow() {
        int wider = length * 2;
        chars = Arrays.copyOf(chars, wider);
        upper = Arrays.copyOf(upper, wider);
        from = Arrays.copyOf(from, wider);
        to = Arrays.copyOf(to, wider);
    }

    void noteFancy() {
        fancy = true;
    }

    void noteAlien() {
        alien = true;
    }

    /** @return number of characters that are left */
    public int length() {
        return length;
    }

    public char at(int index) {
        return chars[index];
    }

    public boolean isLetter(int index) {
        return chars[index] >= 'a' && chars[index] <= 'z';
    }

    public boolean isDigit(int index) {
        return chars[index] >= '0' && chars[index] <= '9';
    }

    /** @return whether a capital stood there */
    public boolean isUpper(int index) {
        return upper[index];
    }

    /** @return UTF-16 offset in the text where this character began */
    public int from(int index) {
        return from[index];
    }

    /** @return UTF-16 offset in the text after this character */
    public int to(int index) {
        return to[index];
    }

    /** @return whether letters were taken out of another dress: accents, full width, mathematical letters */
    public boolean fancy() {
        return fancy;
    }

    /** @return whether letters of another script stand in it, look-alikes among them */
    public boolean alien() {
        return alien;
    }

    /** @return whether there was more than is read */
    public boolean cut() {
        return cut;
    }

    /** @return the characters from start to before end */
    public String slice(int start, int end) {
        return new String(chars, start, end - start);
    }
}

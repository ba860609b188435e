package id.satupintu.identity.letters;

import java.text.Normalizer;

/** What a character outside ASCII comes down to. */
final class Unfancy {

    private static final String APOSTROPHES =
            "\u00b4\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u2018\u2019\u201b\u2032\uff07\uff40";

    private Unfancy() {}

    static void fold(int codePoint, int start, int end, Folded into) {
        if (APOSTROPHES.indexOf(codePoint) >= 0) {
            return;
        }
        if (accent(codePoint)) {
            into.accent(start, end);
            return;
        }
        if (invisible(codePoint)) {
            into.invisible();
            return;
        }
        int digit = Character.digit(codePoint, 10);
        if (digit >= 0) {
            into.put((char) ('0' + digit), false, start, end);
            return;
        }
        var twin = LookAlikes.latinFor(codePoint);
        if (twin != 0) {
            into.noteAlien();
            into.put(Character.toLowerCase(twin), Character.isUpperCase(twin), start, end);
            return;
        }
        decompose(codePoint, start, end, into);
    }

    private static boolean accent(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean invisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || codePoint == '\u3164'
                || codePoint == '\uffa0'
                || codePoint == '\u115f'
                || codePoint == '\u1160';
    }

    private static void decompose(int codePoint, int start, int end, Folded into) {
        var plain = FancyLatin.plainFor(codePoint);
        if (plain.isEmpty() && isDressed(codePoint)) {
            plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        }
        boolean any = false;
        for (int i = 0; i < plain.length(); i++) {
            any |= putAscii(plain.charAt(i), start, end, into);
        }
        if (any) {
            into.noteFancy();
            return;
        }
        if (foreignLetter(codePoint)) {
            into.noteAlien();
        }
        into.put(' ', false, start, end);
    }

    /** Letters, and letters in circles or squares; not signs such as the trade mark, nor letters of other scripts. */
    private static boolean isDressed(int codePoint) {
        return (Character.isLetter(codePoint) && !foreignLetter(codePoint))
                || (codePoint >= 0x2460 && codePoint <= 0x24EA)
                || (codePoint >= 0x1F110 && codePoint <= 0x1F149);
    }

    private static boolean putAscii(char c, int start, int end, Folded into) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!letter && !(c >= '0' && c <= '9')) {
            return false;
        }
        into.put(Character.toLowerCase(c), c >= 'A' && c <= 'Z', start, end);
        return true;
    }

    private static boolean foreignLetter(int codePoint) {
        return Character.isLetter(codePoint)
                && switch (Character.UnicodeScript.of(codePoint)) {
                    case LATIN, COMMON, INHERITED -> false;
                    default -> true;
                };
    }
}

package id.satupintu.identity;

import org.jspecify.annotations.Nullable;

/**
 * Takes the separators out of a typed number and settles its country code. A number library reads past letters and
 * takes "62812..." without its plus for a landline; here letters end the reading and the plus is put back.
 */
final class PhoneDigits {

    private static final int READ_AT_MOST = 60;

    private final StringBuilder digits = new StringBuilder();
    private boolean plus;
    private @Nullable PhoneReason stumble;

    PhoneDigits(String typed) {
        typed.codePoints().limit(READ_AT_MOST).forEach(this::take);
        if (stumble == null && typed.codePointCount(0, typed.length()) > READ_AT_MOST) {
            stumble = PhoneReason.TOO_LONG;
        }
    }

    private void take(int c) {
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            digits.append((char) ('0' + digit));
        } else if (c == '+' || c == '＋') {
            takePlus();
        } else if (Character.isLetter(c)) {
            stumble = PhoneReason.LETTERS;
        } else if (!separates(c) && stumble == null) {
            stumble = PhoneReason.CHARACTERS;
        }
    }

    private void takePlus() {
        if ((plus || !digits.isEmpty()) && stumble == null) {
            stumble = PhoneReason.CHARACTERS;
        }
        plus = true;
    }

    private static boolean separates(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.DASH_PUNCTUATION
                || Character.getType(c) == Character.FORMAT
                || ".()/".indexOf(c) >= 0;
    }

    PhoneReading reading() {
        if (stumble != null) {
            return new PhoneReading.Unreadable(stumble);
        }
        if (digits.isEmpty()) {
            return new PhoneReading.Unreadable(PhoneReason.EMPTY);
        }
        return PhoneNumber.read(withCountry());
    }

    private String withCountry() {
        var number = digits.toString();
        if (plus) {
            return "+" + number;
        }
        if (number.startsWith("00")) {
            return "+" + number.substring(2);
        }
        return number.startsWith("628") || number.startsWith("6208") ? "+" + number : number;
    }
}

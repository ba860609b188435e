package id.satupintu.identity;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands in a typed NIK before anything is compared.
 *
 * @param digits the typed text without spaces, dots and dashes; 16 ASCII digits when there are no faults
 * @param faults why it cannot be a NIK, in the order of its digits
 */
record NikForm(String digits, List<NikReason> faults) {

    private static final int LENGTH = 16;

    /** Longer input is a mistake in any case; nobody needs to have it read to its end. */
    private static final int READ_AT_MOST = 200;

    static NikForm read(String typed) {
        var kept = withoutSeparators(typed);
        var faults = new ArrayList<NikReason>();
        if (!kept.chars().allMatch(c -> c >= '0' && c <= '9')) {
            faults.add(NikReason.NOT_DIGITS);
        }
        if (kept.length() != LENGTH || typed.length() > READ_AT_MOST) {
            faults.add(NikReason.LENGTH);
        }
        if (faults.isEmpty()) {
            readParts(kept, faults);
        }
        return new NikForm(kept, List.copyOf(faults));
    }

    private static void readParts(String digits, List<NikReason> faults) {
        faults.addAll(NikDate.of(digits).faults());
        if (digits.endsWith("0000")) {
            faults.add(NikReason.SERIAL_ZERO);
        }
    }

    private static String withoutSeparators(String typed) {
        var kept = new StringBuilder(LENGTH);
        for (int i = 0; i < Math.min(typed.length(), READ_AT_MOST); i++) {
            char c = typed.charAt(i);
            if (!isSeparator(c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static boolean isSeparator(char c) {
        return c == '.'
                || c == '\u2212'
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT // comes along when copied from a chat, and nobody sees it
                || Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    int serial() {
        return Integer.parseInt(digits.substring(12));
    }

    boolean allOneDigit() {
        return digits.chars().distinct().count() == 1;
    }

    @Override
    public String toString() {
        return "NikForm" + faults;
    }
}

package id.satupintu.privacy;

import java.time.YearMonth;

/** The date of birth that stands in the seventh to twelfth digit of a NIK; women's days are raised by 40. */
final class NikDate {

    private static final int RAISED = 40;
    private static final int CENTURY = 2000;

    private NikDate() {}

    /** Whether 16 digits hold a day that exists in some century. */
    static boolean standsIn(String digits) {
        int raw = number(digits, 6);
        int day = raw > RAISED ? raw - RAISED : raw;
        int month = number(digits, 8);
        if (day < 1 || month < 1 || month > 12) {
            return false;
        }
        // 2000 was a leap year and 1900 was not, so the later century allows every day that either has
        return day <= YearMonth.of(CENTURY + number(digits, 10), month).lengthOfMonth();
    }

    private static int number(String digits, int from) {
        return Integer.parseInt(digits.substring(from, from + 2));
    }
}

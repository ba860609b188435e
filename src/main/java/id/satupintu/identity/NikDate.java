package id.satupintu.identity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The DDMMYY part of a NIK. Two digits of the year leave two readings, a hundred years apart.
 *
 * @param day 1 to 31 when right, already without the 40 of women
 * @param yearOfCentury 0 to 99
 */
record NikDate(int day, int month, int yearOfCentury, Sex sex) {

    private static final int ADDED_FOR_WOMEN = 40;

    static NikDate of(String sixteenDigits) {
        int written = Integer.parseInt(sixteenDigits.substring(6, 8));
        int month = Integer.parseInt(sixteenDigits.substring(8, 10));
        int year = Integer.parseInt(sixteenDigits.substring(10, 12));
        return written > ADDED_FOR_WOMEN
                ? new NikDate(written - ADDED_FOR_WOMEN, month, year, Sex.F)
                : new NikDate(written, month, year, Sex.M);
    }

    List<NikReason> faults() {
        var faults = new ArrayList<NikReason>();
        boolean dayExists = day >= 1 && day <= 31;
        boolean monthExists = month >= 1 && month <= 12;
        if (!dayExists) {
            faults.add(NikReason.DAY);
        }
        if (!monthExists) {
            faults.add(NikReason.MONTH);
        }
        if (dayExists && monthExists && readings().isEmpty()) {
            faults.add(NikReason.DATE_IMPOSSIBLE);
        }
        return faults;
    }

    /** Each century's calendar is asked: 29 02 00 was a day in 2000 only. The later reading comes first. */
    List<LocalDate> readings() {
        var readings = new ArrayList<LocalDate>(2);
        for (int century : new int[] {2000, 1900}) {
            if (YearMonth.of(century + yearOfCentury, month).isValidDay(day)) {
                readings.add(LocalDate.of(century + yearOfCentury, month, day));
            }
        }
        return List.copyOf(readings);
    }

    /** The reading that makes its holder 17 to 99 years old on the day of checking; at most one can. */
    Optional<LocalDate> likely(LocalDate today) {
        return readings().stream()
                .filter(date -> Age.of(date, today).mayHoldKtp())
                .findFirst();
    }
}

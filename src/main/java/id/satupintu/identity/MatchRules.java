package id.satupintu.identity;

import java.util.List;

/** What proves that an account name has an element of the KTP name. */
final class MatchRules {

    static final List<NameRule> ALL = List.of(
            new NameRule(
                    NameCode.M10, reading -> reading.proven() && reading.ktp().onlyWeak()),
            new NameRule(
                    NameCode.M8,
                    reading -> reading.proven() && reading.account().folded().fancy()),
            new NameRule(NameCode.M3, reading -> reading.has(Standing.ELEMENT) && reading.has(Standing.AFFIX)),
            new NameRule(
                    NameCode.M9,
                    reading -> reading.has(Standing.ELEMENT) && reading.ktp().titled()),
            new NameRule(NameCode.M1, reading -> reading.has(Standing.ELEMENT)),
            new NameRule(NameCode.M4, reading -> reading.has(Standing.SPELLING)),
            new NameRule(NameCode.M5, reading -> reading.has(Standing.DOUBLED)),
            new NameRule(NameCode.M6, reading -> reading.has(Standing.FAMILY)),
            new NameRule(NameCode.M2, reading -> reading.has(Standing.JOINED)),
            new NameRule(NameCode.M3, reading -> reading.has(Standing.AFFIXED)),
            new NameRule(NameCode.M7, reading -> reading.has(Standing.LEET)),
            new NameRule(NameCode.M1, MatchRules::isWholeName));

    private MatchRules() {}

    /** Names of very short elements prove themselves only as a whole: Ng Oy. */
    private static boolean isWholeName(Reading reading) {
        var letters = reading.account().letters();
        return letters.length() > 1
                && letters.equals(reading.ktp().letters())
                && letters.length() == lettersAndDigits(reading);
    }

    private static int lettersAndDigits(Reading reading) {
        var folded = reading.account().folded();
        int count = 0;
        for (int i = 0; i < folded.length(); i++) {
            count += folded.isLetter(i) || folded.isDigit(i) ? 1 : 0;
        }
        return count;
    }
}

package id.satupintu.identity;

import id.satupintu.identity.letters.Edits;
import java.util.List;
import java.util.Set;

/** Why there is no element. All say the same to the customer: change the account name. */
final class NoMatchRules {

    private static final int SHORT = 2;
    private static final int NEAR = 2;
    private static final int LONGEST_TO_COMPARE = 30;

    static final List<NameRule> ALL = List.of(
            new NameRule(NameCode.N6, reading -> reading.account().empty()),
            new NameRule(
                    NameCode.N3,
                    reading -> reading.account().mail()
                            || (reading.stands().isEmpty()
                                    && !reading.account().folded().alien())),
            new NameRule(NameCode.N2, reading -> reading.only(Set.of(Standing.TITLE))),
            new NameRule(NameCode.N8, reading -> !reading.stands().isEmpty() && reading.longestWord() <= SHORT),
            new NameRule(NameCode.N7, reading -> reading.anyWord(WordUse.ADDRESS) || reading.anyWord(WordUse.GENERIC)),
            new NameRule(NameCode.N7, reading -> reading.only(Set.of(Standing.AFFIX, Standing.TITLE, Standing.SHORT))),
            new NameRule(NameCode.N4, NoMatchRules::elementByAccident),
            new NameRule(NameCode.N5, NoMatchRules::nearName),
            new NameRule(NameCode.N1, reading -> true));

    private NoMatchRules() {}

    private static boolean elementByAccident(Reading reading) {
        for (var stand : reading.stands()) {
            for (var element : reading.ktp().elements()) {
                if (element.word().length() > SHORT
                        && stand.token().text().contains(element.word().text())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean nearName(Reading reading) {
        for (var stand : reading.stands()) {
            for (var element : reading.ktp().elements()) {
                if (near(stand.token().text(), element.word().text())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean near(String word, String element) {
        return word.length() > SHORT
                && word.length() <= LONGEST_TO_COMPARE
                && Math.abs(word.length() - element.length()) <= NEAR
                && Edits.distance(word, element) <= NEAR;
    }
}

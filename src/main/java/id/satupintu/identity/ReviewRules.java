package id.satupintu.identity;

import java.util.List;
import java.util.Set;

/** What is alike enough for a person to look. */
final class ReviewRules {

    private static final Set<Standing> BESIDE_INITIALS =
            Set.of(Standing.ALL_INITIALS, Standing.AFFIX, Standing.TITLE, Standing.SHORT);

    static final List<NameRule> ALL = List.of(
            new NameRule(
                    NameCode.R10,
                    reading -> alike(reading) && reading.account().folded().alien()),
            new NameRule(NameCode.R4, reading -> reading.has(Standing.SOUND)),
            new NameRule(NameCode.R3, reading -> reading.has(Standing.ONE_LETTER)),
            new NameRule(NameCode.R2, reading -> reading.has(Standing.PART)),
            new NameRule(NameCode.R7, reading -> reading.has(Standing.ALL_INITIALS) && reading.only(BESIDE_INITIALS)),
            new NameRule(NameCode.R11, reading -> reading.has(Standing.SHORT_LEET)),
            new NameRule(NameCode.R5, reading -> reading.has(Standing.INSIDE)),
            new NameRule(NameCode.R8, reading -> reading.has(Standing.BACKWARDS)),
            new NameRule(NameCode.R9, reading -> reading.has(Standing.FATHER)),
            new NameRule(NameCode.R1, reading -> reading.has(Standing.WEAK)));

    private ReviewRules() {}

    private static boolean alike(Reading reading) {
        return reading.stands().stream().anyMatch(stand -> !stand.hits().isEmpty());
    }
}

package id.satupintu.identity;

import java.util.List;

/** What brings a MATCH down to REVIEW. */
final class OverridingRules {

    static final List<NameRule> ALL = List.of(
            new NameRule(
                    NameCode.R10,
                    reading -> reading.proven() && reading.account().folded().alien()),
            new NameRule(
                    NameCode.R6,
                    reading -> reading.proven()
                            && (reading.foreign() || reading.account().folded().cut())));

    private OverridingRules() {}
}

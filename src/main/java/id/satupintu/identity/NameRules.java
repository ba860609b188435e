package id.satupintu.identity;

import java.util.List;
import java.util.stream.Stream;

/** All rules in their order: the first that holds gives the advice. */
final class NameRules {

    static final List<NameRule> ALL = Stream.of(OverridingRules.ALL, MatchRules.ALL, ReviewRules.ALL, NoMatchRules.ALL)
            .flatMap(List::stream)
            .toList();

    private NameRules() {}
}

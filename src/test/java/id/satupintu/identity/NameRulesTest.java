package id.satupintu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.EnumSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("A-29")
class NameRulesTest {

    @Test
    void everyCodeHasARule() {
        var codes = EnumSet.noneOf(NameCode.class);
        NameRules.ALL.forEach(rule -> codes.add(rule.code()));

        assertThat(codes).containsExactlyInAnyOrder(NameCode.values());
    }

    @Test
    void matchGoesBeforeReviewAndReviewBeforeNoMatch() {
        var verdicts = NameRules.ALL.stream()
                .skip(OverridingRules.ALL.size())
                .map(rule -> rule.code().verdict())
                .toList();

        assertThat(verdicts).isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void onlyAForeignNameAndMixedScriptsComeBeforeAMatch() {
        assertThat(OverridingRules.ALL).extracting(NameRule::code).containsExactly(NameCode.R10, NameCode.R6);
    }

    @Test
    void theLastRuleHoldsAlways() {
        var nothing = Reading.of(KtpName.of(""), AccountName.of(""));

        assertThat(NameRules.ALL.getLast().holds(nothing)).isTrue();
        assertThat(NameMatch.compare("", "").verdict()).isEqualTo(NameVerdict.NO_MATCH);
        assertThat(NameMatch.compare("", "hana").verdict()).isEqualTo(NameVerdict.NO_MATCH);
    }

    @ParameterizedTest
    @EnumSource
    void theFirstLetterOfACodeTellsItsVerdict(NameCode code) {
        assertThat(code.verdict().name()).startsWith(code.name().substring(0, 1));
    }
}

package id.satupintu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The labelled lists: the one that the policy came with, and two of other names, labelled by the same rules. The last one
 * goes through the peoples of the islands and was written from the rules alone, before any of it was tried.
 */
@Tag("Q-072")
@Tag("A-29")
class NamePairsTest {

    private static final String GIVEN = "name-pairs.csv";
    private static final String OTHER_NAMES = "more-name-pairs.csv";
    private static final String ISLANDS = "island-name-pairs.csv";

    static List<NamePair> given() {
        return NamePair.read(GIVEN);
    }

    static List<NamePair> otherNames() {
        return Stream.of(OTHER_NAMES, ISLANDS)
                .flatMap(file -> NamePair.read(file).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("given")
    void aPairOfTheGivenListIsJudgedAsLabelled(NamePair pair) {
        assertThat(pair.judged().verdict()).isEqualTo(pair.expected());
    }

    @ParameterizedTest
    @MethodSource("otherNames")
    void aPairOfOtherNamesIsJudgedAsLabelled(NamePair pair) {
        assertThat(pair.judged().verdict()).isEqualTo(pair.expected());
    }

    @Test
    void noPairThatAPersonMustLookAtIsEverAMatch() {
        var wronglyApproved = Stream.concat(given().stream(), otherNames().stream())
                .filter(pair -> pair.expected() != NameVerdict.MATCH)
                .filter(pair -> pair.judged().verdict() == NameVerdict.MATCH);

        assertThat(wronglyApproved).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {GIVEN, OTHER_NAMES, ISLANDS})
    void theCodeGivenIsMostlyTheOneOfTheLabel(String file) {
        var pairs = NamePair.read(file);

        long same = pairs.stream()
                .filter(pair -> pair.reason().contains(pair.judged().code().name()))
                .count();

        assertThat(same).isGreaterThan(pairs.size() * 9L / 10);
    }

    @Test
    void atLeast172OfThe177AreRight() {
        assertThat(given()).hasSize(177);
        assertThat(given().stream().filter(NamePair::right).count()).isGreaterThanOrEqualTo(172);
    }

    @Test
    void whereverSomethingIsAlikeTheElementIsPointedAt() {
        var unexplained = Stream.concat(given().stream(), otherNames().stream())
                .filter(pair -> pair.judged().verdict() != NameVerdict.NO_MATCH)
                .filter(pair -> pair.judged().code() != NameCode.R7)
                .filter(pair -> pair.judged().matched().isEmpty());

        assertThat(unexplained).isEmpty();
    }
}

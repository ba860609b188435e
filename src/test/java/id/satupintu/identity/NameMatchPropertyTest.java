package id.satupintu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What has to hold for any two names; seeded, so that a failure comes again. */
@Tag("A-29")
class NameMatchPropertyTest {

    private static final long SEED = 20261122;
    private static final int ROUNDS = 20_000;

    private static final List<String> NAMES = Stream.concat(
                    NamePair.read("name-pairs.csv").stream(), NamePair.read("more-name-pairs.csv").stream())
            .map(NamePair::ktpName)
            .distinct()
            .toList();

    private static final String ODD =
            "\ud83d\udca1\ud800\udc00\u0000\u200b\u0301'`’.-_@!$ 0123456789ДіαßøＡ𝓟ابTJtjOEoeZZ";

    private final Random random = new Random(SEED);

    private String anyName() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private String mutated(String name) {
        var text = new StringBuilder(name);
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, ODD.charAt(random.nextInt(ODD.length())));
                case 1 -> text.insert(at, (char) ('a' + random.nextInt(26)));
                default -> {
                    if (at < text.length() && text.length() > 1) {
                        text.deleteCharAt(at);
                    }
                }
            }
        }
        return text.toString();
    }

    @Test
    void everyNameMatchesItself() {
        assertThat(NAMES).allSatisfy(name -> {
            assertThat(NameMatch.compare(name, name).verdict()).isEqualTo(NameVerdict.MATCH);
            assertThat(NameMatch.compare(name, name.toLowerCase(Locale.ROOT)).verdict())
                    .isEqualTo(NameVerdict.MATCH);
        });
    }

    @Test
    void whateverIsTypedTheOffsetsLieInsideIt() {
        for (int i = 0; i < ROUNDS; i++) {
            var ktpName = mutated(anyName());
            var accountName = mutated(random.nextBoolean() ? ktpName : anyName());

            for (var element : NameMatch.compare(ktpName, accountName).matched()) {
                assertThat(element.start()).isBetween(0, accountName.length() - 1);
                assertThat(element.end()).isBetween(element.start() + 1, accountName.length());
            }
        }
    }

    @Test
    void theVerdictIsTheOneOfItsCodeAndOnlyNoMatchIsWithoutElements() {
        for (int i = 0; i < ROUNDS; i++) {
            var finding = NameMatch.compare(anyName(), mutated(anyName()));

            assertThat(finding.verdict()).isEqualTo(finding.code().verdict());
            if (finding.verdict() == NameVerdict.NO_MATCH) {
                assertThat(finding.matched()).isEmpty();
            }
        }
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        for (int i = 0; i < ROUNDS / 10; i++) {
            var ktpName = anyName();
            var accountName = mutated(ktpName);

            assertThat(NameMatch.compare(ktpName, accountName)).isEqualTo(NameMatch.compare(ktpName, accountName));
        }
    }

    @Test
    void caseDoesNotMatterWhereThereIsOneWord() {
        for (int i = 0; i < ROUNDS / 10; i++) {
            var ktpName = anyName();
            var word = mutated(anyName()).replaceAll("[^a-zA-Z]", "").toLowerCase(Locale.ROOT);

            assertThat(NameMatch.compare(ktpName, word).verdict())
                    .isEqualTo(NameMatch.compare(ktpName, word.toUpperCase(Locale.ROOT))
                            .verdict());
        }
    }

    @Test
    void hugeInputIsAnsweredAtOnce() {
        var huge = List.of(
                "a".repeat(1_000_000),
                "hana ".repeat(100_000),
                "h4n4".repeat(100_000),
                "\ud83d".repeat(100_000),
                "nur".repeat(100_000),
                "kh".repeat(29) + "a",
                "kh".repeat(29) + "bu",
                "sysh ".repeat(60),
                "ab ba aba bab abba ".repeat(60),
                "a4b4b4444444444b44444444444444444444x.".repeat(60),
                "igustiayuketutsariniluhputumadenyoman".repeat(60),
                "I Gusti Ayu Ketut Sari Ni Luh Putu Made Nyoman Gde Rai Agung Ngurah Oka Wayan Si Sang",
                "m.".repeat(100_000));

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (var one : huge) {
                for (var other : huge) {
                    assertThat(NameMatch.compare(one, other)).isNotNull();
                }
            }
        });
    }

    /** Behind what is read there may be anybody. */
    @Test
    void whatIsTooLongToReadIsNeverAMatch() {
        assertThat(NameMatch.compare("HANA APSARI", "hana" + " ".repeat(300) + "sagita")
                        .verdict())
                .isEqualTo(NameVerdict.REVIEW);
        assertThat(NameMatch.compare("k".repeat(200) + "a", "k".repeat(200) + "b")
                        .verdict())
                .isEqualTo(NameVerdict.REVIEW);
    }

    @Test
    void aFindingPrintsNoName() {
        assertThat(NameMatch.compare("HANA APSARI", "hana").toString())
                .doesNotContainIgnoringCase("hana")
                .contains("M1");
    }
}

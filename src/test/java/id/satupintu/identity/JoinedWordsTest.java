package id.satupintu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Elements written without a gap. */
@Tag("A-29")
class JoinedWordsTest {

    private static @Nullable Stand read(String ktpName, String word) {
        return JoinedWords.read(KtpName.of(ktpName), Token.of(word, 0, word.length()));
    }

    private static List<String> pieces(String ktpName, String word) {
        return Objects.requireNonNull(read(ktpName, word)).hits().stream()
                .map(hit -> word.substring(hit.from(), hit.to()))
                .toList();
    }

    @Test
    void elementsAreFoundInAnyOrderAndMoreThanOnce() {
        assertThat(pieces("HANA APSARI NAMIRA", "namirahana")).containsExactly("namira", "hana");
        assertThat(pieces("HANA APSARI", "hanahana")).containsExactly("hana", "hana");
    }

    @Test
    void doubledLettersAndASharedLetterDoNotStop() {
        assertThat(pieces("AGUS SANTOSO", "agusantoso")).hasSize(2);
        assertThat(pieces("AGUS SANTOSO", "agusssantosso")).hasSize(2);
    }

    @Test
    void theArticleOfAbdulGivesWay() {
        assertThat(pieces("ABDUL RAHMAN", "abdurrahman")).hasSize(2);
        assertThat(pieces("ABDUL SYUKUR", "abdussyukur")).hasSize(2);
    }

    @Test
    void weakWordsMayStandInAnotherForm() {
        assertThat(pieces("MUHAMMAD YUSUF", "mhdyusuf")).containsExactly("mhd", "yusuf");
        assertThat(pieces("SITI NURHALISAH", "stnurhalisah")).containsExactly("st", "nurhalisah");
    }

    @Test
    void particlesBelongToTheName() {
        assertThat(pieces("ANTHON DE FRETES", "defretes")).containsExactly("de", "fretes");
    }

    @Test
    void oldSpellingIsReadAcrossTheSeam() {
        assertThat(read("ACHMAD JUNAEDI", "achmadjunaedi")).isNotNull();
        assertThat(read("ACHMAD DJUNAEDI", "akhmadjunaedi")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "ALVIN CHANDRA, alvinc",
        "HENDRA GUNAWAN, hgunawan",
        "MUHAMMAD RIZKY PRATAMA, mrizkyp",
        "BUDI SANTOSO, santosob",
        "BUDI SANTOSO, budistore",
        "BUDI SANTOSO, pakbudi",
        "BUDI SANTOSO, itsbudi"
    })
    void initialsAndAffixesMayBeWrittenOn(String ktpName, String word) {
        assertThat(Objects.requireNonNull(read(ktpName, word)).standing().proves())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "DIAN ANGGRAINI, diana", // a vowel behind a consonant
        "YULI ASTUTI, yulia",
        "SUSI ANDI, sandi", // an initial in front, out of its order
        "BUDIONO AGUS, bagus", // in order, but before a vowel
        "RAHMA NURAINI, rahman", // a name of its own
        "TIKA SARI, mastika",
        "EKO DARMAWAN, deko", // too short to prove anything
        "BUDI SANTOSO, budiman",
        "HAYATI RUSLI, nurhayati", // Nur is not on this KTP
        "ABDUL HADI, abdulhalim",
        "ABDUL HARIS, abdullah", // the a of Abdul is used already
        "ABDUS SALAM, assalam", // no initials before Salam
        "BUDI SANTOSO, budimas", // a word of address behind a name makes another one
        "SUKARNO EFENDI, sukarnoemas"
    })
    void whatMakesAnotherNameIsNoJoining(String ktpName, String word) {
        assertThat(read(ktpName, word)).isNull();
    }

    @Test
    void weakWordsAloneStayWeak() {
        assertThat(Objects.requireNonNull(read("SITI NUR AMINAH", "sitinur")).standing())
                .isEqualTo(Standing.WEAK);
    }

    @Test
    void aWordThatCouldBeReadInCountlessWaysIsGivenUp() {
        assertThat(read("A AA AAA AB ABA BA BAB", "ab".repeat(30) + "c")).isNull();
    }
}

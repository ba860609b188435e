package id.satupintu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one word of an account name is, seen from one KTP name. */
@Tag("A-29")
class TokenJudgeTest {

    private static final String KTP = "MUHAMMAD RIZKY DJUNAEDI NASUTION BIN USMAN";

    private static Stand judged(String ktpName, String word) {
        return TokenJudge.judge(KtpName.of(ktpName), Token.of(word, 0, word.length()));
    }

    @ParameterizedTest
    @CsvSource({
        "rizky, ELEMENT",
        "junaedi, SPELLING",
        "rizzky, DOUBLED",
        "mrizky, JOINED",
        "rizkygaming, AFFIXED",
        "mochamad, WEAK",
        "usman, FATHER",
        "usmaan, FATHER",
        "mrdnu, ALL_INITIALS",
        "naedi, PART",
        "junaeda, ONE_LETTER",
        "riski, SOUND",
        "rizkyanto, INSIDE",
        "noitusan, BACKWARDS",
        "mrd, INITIALS",
        "nst, ABBREVIATION",
        "rzk, ABBREVIATION",
        "haji, TITLE",
        "skom, TITLE",
        "binti, TITLE",
        "kak, AFFIX",
        "official, AFFIX",
        "siti, COMMON",
        "mr, AFFIX",
        "ri, SHORT",
        "sagita, FOREIGN",
        "srg, FOREIGN"
    })
    void everyWordHasOneStanding(String word, Standing standing) {
        assertThat(judged(KTP, word).standing()).isEqualTo(standing);
    }

    @Test
    void balineseOrderWordsAreCommonBesideABalineseName() {
        assertThat(judged("NI LUH ARIANI", "kadek").standing()).isEqualTo(Standing.COMMON);
        assertThat(judged("LUSI ARIANI", "kadek").standing()).isEqualTo(Standing.FOREIGN);
    }

    @Test
    void theNearestLikenessIsTaken() {
        assertThat(judged("FERDI FERDIAN", "verdi").hits().getFirst().element().written())
                .isEqualTo("FERDI");
        assertThat(judged("SANTOSA SANTOSO", "santoso")
                        .hits()
                        .getFirst()
                        .element()
                        .written())
                .isEqualTo("SANTOSO");
    }

    @Test
    void aHitCoversExactlyTheElement() {
        var hit = judged("RINA MARLINA", "sabrina").hits().getFirst();

        assertThat(hit.from()).isEqualTo(3);
        assertThat(hit.to()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "rud, true",
        "anto, true",
        "rudi, true",
        "rudy, true",
        "dia, false",
        "ru, false",
        "rudianto, false",
        "toto, false"
    })
    void aPartIsABeginningOrAnEnding(String word, boolean part) {
        assertThat(judged("RUDIANTO", word).standing() == Standing.PART).isEqualTo(part);
    }

    @ParameterizedTest
    @CsvSource({"SETIAWAN, wawan, true", "NINGSIH, nining, true", "SETIAWAN, wiwan, false", "BUDI, didi, false"})
    void aNicknameMaySayItsFirstSyllableTwice(String ktpName, String word, boolean part) {
        assertThat(judged(ktpName, word).standing() == Standing.PART).isEqualTo(part);
    }
}

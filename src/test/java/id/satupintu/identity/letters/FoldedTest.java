package id.satupintu.identity.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    private static String folded(String text) {
        var folded = Folded.of(text);
        return folded.slice(0, folded.length());
    }

    @ParameterizedTest
    @CsvSource({
        "René,rene",
        "Ｄｉａｎ,dian",
        "𝓟𝓮𝓻𝓶𝓪𝓽𝓪,permata",
        "ɢʀᴀᴄᴇ,grace",
        "Ⓗⓐⓝⓐ,hana",
        "🅱udi,budi",
        "Søren,soren",
        "ﬁtri,fitri",
        "Ma''ruf,maruf",
        "Hana٧,hana7"
    })
    void fancyLettersComeDownToPlainOnes(String written, String plain) {
        assertThat(folded(written)).isEqualTo(plain);
    }

    @Test
    void invisibleCharactersAreGone() {
        assertThat(folded("D\u200bi\u00adan\ufeff")).isEqualTo("dian");
        assertThat(Folded.of("D\u200bian").fancy()).isTrue();
    }

    @Test
    void lookAlikesAreReadAndRemembered() {
        var folded = Folded.of("D\u0456\u0430n");

        assertThat(folded.slice(0, folded.length())).isEqualTo("dian");
        assertThat(folded.alien()).isTrue();
        assertThat(Folded.of("Dian").alien()).isFalse();
    }

    @Test
    void otherScriptsAreForeignButEmojiAreNot() {
        assertThat(Folded.of("dian 王").alien()).isTrue();
        assertThat(Folded.of("dian 💡").alien()).isFalse();
    }

    @Test
    void everyCharacterKnowsWhereItCameFrom() {
        var folded = Folded.of("💡é𝓟x");

        assertThat(folded.slice(0, folded.length())).isEqualTo(" epx");
        assertThat(folded.from(1)).isEqualTo(2);
        assertThat(folded.from(2)).isEqualTo(3);
        assertThat(folded.to(2)).isEqualTo(5);
        assertThat(folded.isUpper(2)).isTrue();
    }

    @Test
    void anAccentOfItsOwnBelongsToItsLetter() {
        var folded = Folded.of("e\u0301n");

        assertThat(folded.slice(0, folded.length())).isEqualTo("en");
        assertThat(folded.to(0)).isEqualTo(2);
        assertThat(folded.fancy()).isTrue();
    }

    @Test
    void whatBelongsToAnEmojiIsNotFancy() {
        assertThat(Folded.of("\u2764\ufe0f dian").fancy()).isFalse();
    }

    @Test
    void loneSurrogatesAndControlCharactersAreSpaces() {
        assertThat(folded("a\ud800b\udc00c\u0000d")).isEqualTo("a b c d");
    }

    @Test
    void onlyTheBeginningOfAHugeTextIsRead() {
        assertThat(Folded.of("x".repeat(5_000)).length()).isEqualTo(120);
        assertThat(Folded.of("x".repeat(5_000)).cut()).isTrue();
        assertThat(Folded.of("\u0301".repeat(5_000)).cut()).isTrue();
        assertThat(Folded.of("").length()).isZero();
        assertThat(Folded.of("dian").cut()).isFalse();
    }
}

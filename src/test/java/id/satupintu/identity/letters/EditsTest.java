package id.satupintu.identity.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {

    @ParameterizedTest
    @CsvSource({"apsari,apsati", "gunawan,gunawna", "wibisono,wibsono", "hana,hanna", "abc,xbc", "ab,ba"})
    void oneLetterOrOneSwapIsOneStep(String one, String other) {
        assertThat(Edits.oneApart(one, other)).isTrue();
        assertThat(Edits.oneApart(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"kurniawati,kurniawan", "hamid,wahid", "suharno,sugiarno", "abcd,badc", "same,same", "a,abc"})
    void moreOrNothingIsNotOneStep(String one, String other) {
        assertThat(Edits.oneApart(one, other)).isFalse();
        assertThat(Edits.oneApart(other, one)).isFalse();
    }

    @Test
    void distanceCountsSingleLetters() {
        assertThat(Edits.distance("kurniawati", "kurniawan")).isEqualTo(2);
        assertThat(Edits.distance("", "abc")).isEqualTo(3);
        assertThat(Edits.distance("hana", "hana")).isZero();
    }

    @Test
    void oneStepAgreesWithTheDistanceWhereNothingIsSwapped() {
        var random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            var a = word(random);
            var b = word(random);

            boolean swapped = Edits.distance(a, b) == 2 && Edits.oneApart(a, b);

            assertThat(Edits.oneApart(a, b)).as(a + " " + b).isEqualTo(Edits.distance(a, b) == 1 || swapped);
        }
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    @Test
    void aWordMayBeAnotherBackwards() {
        assertThat(Edits.backwards("apsari", "iraspa")).isTrue();
        assertThat(Edits.backwards("apsari", "apsari")).isFalse();
        assertThat(Edits.backwards("apsari", "irasp")).isFalse();
    }
}

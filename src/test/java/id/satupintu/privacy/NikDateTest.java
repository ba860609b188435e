package id.satupintu.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NikDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"010190", "311299", "410190", "711299", "290200", "290204", "690200"})
    void aDayThatExistsInSomeCenturyIsADate(String date) {
        assertThat(NikDate.standsIn(digits(date))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000190", "320190", "400190", "720190", "010090", "011390", "310490", "290201", "300200"})
    void aDayThatNeverWasIsNone(String date) {
        assertThat(NikDate.standsIn(digits(date))).isFalse();
    }

    private static String digits(String date) {
        return "317409" + date + "0001";
    }
}

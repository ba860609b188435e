package id.satupintu.identity.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeetTest {

    @Test
    void digitsAndSignsStandForLetters() {
        assertThat(Leet.decode("4ps4r1", 0)).isEqualTo("apsari");
        assertThat(Leet.decode("8ud1", 0)).isEqualTo("budi");
        assertThat(Leet.decode("$@nt0s0", 0)).isEqualTo("santoso");
    }

    @Test
    void aOneMayBeAnIOrAnL() {
        assertThat(Leet.decode("1aras", 0)).isEqualTo("iaras");
        assertThat(Leet.decode("1aras", 1)).isEqualTo("laras");
        assertThat(Leet.readings()).isEqualTo(2);
    }

    @Test
    void lettersAndSeparatorsAreNoSigns() {
        assertThat(Leet.isSign('4')).isTrue();
        assertThat(Leet.isSign('a')).isFalse();
        assertThat(Leet.isSign('_')).isFalse();
    }
}

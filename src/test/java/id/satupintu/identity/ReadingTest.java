package id.satupintu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What all words of an account name are together. */
@Tag("A-29")
class ReadingTest {

    private static Reading read(String ktpName, String accountName) {
        return Reading.of(KtpName.of(ktpName), AccountName.of(accountName));
    }

    private static List<Standing> standings(String ktpName, String accountName) {
        return read(ktpName, accountName).stands().stream().map(Stand::standing).toList();
    }

    @Test
    void aRunThatSaysSomethingIsNotCutAtItsCapitals() {
        assertThat(standings("HANA APSARI", "hAnA")).containsExactly(Standing.ELEMENT);
        assertThat(standings("HANA APSARI", "HanaApsari")).containsExactly(Standing.JOINED);
    }

    @Test
    void aRunThatSaysNothingIsCut() {
        assertThat(standings("HANA APSARI", "BundaHana")).containsExactly(Standing.AFFIXED);
        assertThat(standings("HANA APSARI", "SagitaHana")).containsExactly(Standing.FOREIGN, Standing.ELEMENT);
        assertThat(standings("EKO PRASETYO", "EkoP")).containsExactly(Standing.ELEMENT, Standing.SHORT);
    }

    @Test
    void neighboursThatAreOneElementAreJoined() {
        assertThat(standings("SITI NURHALISAH", "siti nur halisah")).containsExactly(Standing.WEAK, Standing.JOINED);
        assertThat(standings("ABDURRAHMAN", "Abdul Rahman")).containsExactly(Standing.JOINED);
        assertThat(standings("BUDI", "b u d i")).containsExactly(Standing.JOINED);
    }

    @Test
    void aWordOfAddressIsNotJoinedToANeighbour() {
        assertThat(standings("BUDIANA", "bu diana")).doesNotContain(Standing.JOINED);
    }

    @Test
    void degreesInSeveralPiecesAreRecognised() {
        assertThat(standings("BAMBANG SUTRISNO", "bambang s.kom")).last().isEqualTo(Standing.TITLE);
        assertThat(standings("SUDARTI", "sudarti a.md.keb")).last().isEqualTo(Standing.TITLE);
        assertThat(standings("SUDARTI", "sudarti kom")).last().isEqualTo(Standing.FOREIGN);
    }

    @Test
    void digitsAreReadAsLettersOnlyWhenTheLettersProveNothing() {
        assertThat(standings("BUDI SANTOSO", "s4ntos0")).containsExactly(Standing.LEET);
        assertThat(standings("BUDI SANTOSO", "8ud1_santoso")).contains(Standing.ELEMENT);
        assertThat(standings("BUDI SANTOSO", "99s4nt0s0_99")).containsExactly(Standing.LEET);
        assertThat(standings("BUDI SANTOSO", "8ud1")).containsExactly(Standing.SHORT_LEET);
    }

    @Test
    void anAffixAloneMayBeANickname() {
        assertThat(standings("UMIYATI", "umi88")).containsExactly(Standing.PART);
        assertThat(standings("UMIYATI", "umi rafi")).containsExactly(Standing.AFFIX, Standing.FOREIGN);
    }

    @Test
    void aTitleAloneMayBeANickname() {
        assertThat(standings("VANIA ROSALIA", "van37")).containsExactly(Standing.PART);
        assertThat(standings("FATIMAH BINTI YUSUF", "binti")).containsExactly(Standing.TITLE);
        assertThat(standings("IIS DAHLIA", "is")).containsExactly(Standing.AFFIX);
    }

    @Test
    void aLikenessToTheElementThatStandsBesideItIsAnotherName() {
        assertThat(standings("HENDRO GUNARSO", "hendro hendra")).containsExactly(Standing.ELEMENT, Standing.FOREIGN);
        assertThat(standings("HENDRO GUNARSO", "hendro gunarto"))
                .containsExactly(Standing.ELEMENT, Standing.ONE_LETTER);
        assertThat(standings("NURHAYATI", "nurhayati nur")).containsExactly(Standing.ELEMENT, Standing.COMMON);
    }

    @Test
    void aShortFormOfAKnownFamilyIsOnlyALikeness() {
        assertThat(standings("AKHMAD FAUZI", "akh")).containsExactly(Standing.PART);
        assertThat(standings("AKHMAD FAUZI", "ach fauzi")).containsExactly(Standing.PART, Standing.ELEMENT);
        assertThat(standings("ACH. FAUZI", "ach")).containsExactly(Standing.ELEMENT);
    }

    @Test
    void itTellsWhatTheRulesAsk() {
        var reading = read("HANA APSARI", "Bunda Hana Sagita");

        assertThat(reading.proven()).isTrue();
        assertThat(reading.foreign()).isTrue();
        assertThat(reading.has(Standing.AFFIX)).isTrue();
        assertThat(reading.only(Set.of(Standing.AFFIX))).isFalse();
        assertThat(reading.anyWord(WordUse.ADDRESS)).isTrue();
        assertThat(reading.anyWord(WordUse.GENERIC)).isFalse();
        assertThat(reading.longestWord()).isEqualTo(6);
    }

    @Test
    void anAccountWithoutLettersHasNoWords() {
        assertThat(read("HANA", "0812").stands()).isEmpty();
        assertThat(read("HANA", "0812").only(Set.of(Standing.TITLE))).isFalse();
    }
}

package id.satupintu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("Q-075")
class PhoneCheckTest {

    private static PhoneFinding check(String phone) {
        return PhoneCheck.of(phone, null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "081234567890",
                "+6281234567890",
                "6281234567890",
                "006281234567890",
                "+62081234567890",
                "62081234567890",
                "81234567890",
                "0812-3456-7890",
                "+62 (0)812 3456 7890",
                " 0812.3456.7890 ",
                "０８１２３４５６７８９０",
                "\u202a+62 812-3456-7890\u202c"
            })
    void oneNumberIsOneNumberHoweverItIsWritten(String typed) {
        assertThat(check(typed)).isEqualTo(new PhoneFinding(Verdict.PASS, "+6281234567890", List.of()));
    }

    @Test
    void aNumberWithoutItsPlusIsNoLandline() {
        assertThat(check("62812345678").normalized()).isEqualTo("+62812345678");
    }

    @ParameterizedTest
    @CsvSource({"081234567, TOO_SHORT", "0812345678, ", "0812345678901, ", "08123456789012, TOO_LONG"})
    void tenToThirteenDigitsAreAMobileNumber(String typed, PhoneReason reason) {
        if (reason == null) {
            assertThat(check(typed).verdict()).isEqualTo(Verdict.PASS);
        } else {
            assertThat(check(typed)).isEqualTo(PhoneFinding.refused(reason));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab081234567890", "08O1234567", "WA 081234567890", "tel:+6281234567890", "081234567890x12"})
    void lettersAreRefusedNotReadPast(String typed) {
        assertThat(check(typed)).isEqualTo(PhoneFinding.refused(PhoneReason.LETTERS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0812+34567890", "++6281234567890", "0812#34567890", "081234567890;"})
    void otherCharactersAreRefused(String typed) {
        assertThat(check(typed)).isEqualTo(PhoneFinding.refused(PhoneReason.CHARACTERS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08341234567",
                "08401234567",
                "08501234567",
                "08601234567",
                "08761234567",
                "08901234567",
                "08941234567"
            })
    void prefixesThatNobodyHoldsAreRefused(String typed) {
        assertThat(check(typed)).isEqualTo(PhoneFinding.refused(PhoneReason.PREFIX_UNASSIGNED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0811", "0812", "0813", "0821", "0822", "0823", "0851", "0852", "0853", "0814", "0815", "0816", "0855",
                "0856", "0857", "0858", "0895", "0896", "0897", "0898", "0899", "0817", "0818", "0819", "0859", "0877",
                "0878", "0879", "0831", "0832", "0833", "0838", "0881", "0882", "0883", "0887", "0888"
            })
    void everyPrefixWithAnOwnerPasses(String prefix) {
        assertThat(check(prefix + "1234567").verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void aPrefixWithoutKnownOwnerIsReviewed() {
        assertThat(check("08201234567").reasons()).containsExactly(PhoneReason.PREFIX_UNKNOWN);
        assertThat(check("08201234567").verdict()).isEqualTo(Verdict.REVIEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"02112345678", "+62 22 4201234", "08001234567"})
    void aLandlineOrServiceNumberCannotHoldTheApp(String typed) {
        assertThat(check(typed)).isEqualTo(PhoneFinding.refused(PhoneReason.NOT_MOBILE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "14045", "0", "+999123456789", "+6512345678", "999999999999999999999999"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThat(check(typed).verdict()).isEqualTo(Verdict.REFUSE);
        assertThat(check(typed).normalized()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "-"})
    void nothingIsRefusedAsNothing(String typed) {
        assertThat(check(typed)).isEqualTo(PhoneFinding.refused(PhoneReason.EMPTY));
    }

    @Test
    void nothingIsLeftUnreadBehindALongGap() {
        assertThat(PhoneCheck.of("081234567890" + " ".repeat(60) + "77", null).reasons())
                .containsExactly(PhoneReason.TOO_LONG);
    }

    @Test
    void aForeignMobileIsReviewed() {
        var finding = check("+65 9123 4567");

        assertThat(finding.verdict()).isEqualTo(Verdict.REVIEW);
        assertThat(finding.normalized()).isEqualTo("+6591234567");
        assertThat(finding.reasons()).containsExactly(PhoneReason.FOREIGN);
        assertThat(check("006591234567").reasons()).containsExactly(PhoneReason.FOREIGN);
    }

    @Test
    @Tag("A-31")
    void theRegisteredNumberMayBeWrittenOtherwise() {
        assertThat(PhoneCheck.of("081234567890", "+62 812 3456 7890").verdict()).isEqualTo(Verdict.PASS);
        assertThat(PhoneCheck.of("081234567890", " ").verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    @Tag("A-31")
    void anotherNumberThanTheRegisteredOneIsReviewed() {
        assertThat(PhoneCheck.of("081234567890", "081234567891").reasons()).containsExactly(PhoneReason.DIFFERS);
        assertThat(PhoneCheck.of("081234567890", "n/a").reasons()).containsExactly(PhoneReason.DIFFERS);
    }

    @Test
    void aFindingPrintsNoNumber() {
        assertThat(check("081234567890").toString()).doesNotContain("812");
    }
}

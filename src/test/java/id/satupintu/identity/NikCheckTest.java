package id.satupintu.identity;

import static id.satupintu.identity.NikReason.AGE_OVER_99;
import static id.satupintu.identity.NikReason.AGE_UNDER_17;
import static id.satupintu.identity.NikReason.ALL_ONE_DIGIT;
import static id.satupintu.identity.NikReason.BIRTH_DATE_DIFFERS;
import static id.satupintu.identity.NikReason.DATE_IMPOSSIBLE;
import static id.satupintu.identity.NikReason.DAY;
import static id.satupintu.identity.NikReason.LENGTH;
import static id.satupintu.identity.NikReason.MONTH;
import static id.satupintu.identity.NikReason.NOT_DIGITS;
import static id.satupintu.identity.NikReason.REGION_HISTORIC;
import static id.satupintu.identity.NikReason.REGION_UNKNOWN;
import static id.satupintu.identity.NikReason.SERIAL_HIGH;
import static id.satupintu.identity.NikReason.SERIAL_ZERO;
import static id.satupintu.identity.NikReason.SEX_DIFFERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("Q-077")
@Tag("Q-080")
class NikCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static NikFinding check(String nik) {
        return NikCheck.of(nik, null, null, TODAY);
    }

    @Test
    void aWellFormedNikPassesAndIsDecoded() {
        var finding = check("3171014503900003");

        assertThat(finding.verdict()).isEqualTo(Verdict.PASS);
        assertThat(finding.reasons()).isEmpty();
        assertThat(finding.birthDate()).isEqualTo(LocalDate.of(1990, 3, 5));
        assertThat(finding.sex()).isEqualTo(Sex.F);
        assertThat(finding.region()).extracting(Region::code, Region::current).containsExactly("317101", true);
    }

    @Test
    void aPassNeverClaimsADukcapilCheck() {
        assertThat(check("3171014503900003").explanation(Locale.of("id", "ID"))).contains("bukan pengecekan Dukcapil");
        assertThat(check("3171014503900003").explanation(Locale.ENGLISH)).contains("no Dukcapil check");
    }

    @Test
    void whatIsNotSixteenDigitsIsRefused() {
        assertThat(check("317101450390").reasons()).containsExactly(LENGTH);
        assertThat(check("31710145039OOOO3").reasons()).containsExactly(NOT_DIGITS);
        assertThat(check("halo").reasons()).containsExactly(NOT_DIGITS, LENGTH);
        assertThat(check("").verdict()).isEqualTo(Verdict.REFUSE);
    }

    @Test
    void whatNobodySeesIsDroppedLikeASpace() {
        assertThat(check("\u200b3171 0145\u00a00390.0003\ufeff").verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void nothingIsLeftUnreadBehindALongGap() {
        assertThat(check("3171014503900003" + " ".repeat(200) + "99").reasons()).containsExactly(LENGTH);
    }

    @Test
    void onlyAsciiDigitsCount() {
        assertThat(check("３１７１０１４５０３９００００３").reasons()).contains(NOT_DIGITS);
        assertThat(check("٣١٧١٠١٤٥٠٣٩٠٠٠٠٣").verdict()).isEqualTo(Verdict.REFUSE);
    }

    @ParameterizedTest
    @CsvSource({"00", "32", "40", "72", "99"})
    void aDayThatIsNoneIsRefused(String day) {
        assertThat(check("317101" + day + "03900003").reasons()).contains(DAY);
    }

    @ParameterizedTest
    @CsvSource({"00", "13", "99"})
    void aMonthThatIsNoneIsRefused(String month) {
        assertThat(check("31710105" + month + "900003").reasons()).containsExactly(MONTH);
    }

    @Test
    void aDateOfNoCalendarIsRefused() {
        assertThat(check("3171013102900003").reasons()).containsExactly(DATE_IMPOSSIBLE);
        assertThat(check("3171017002900003").reasons()).containsExactly(DATE_IMPOSSIBLE);
        assertThat(check("3171012902010003").reasons()).containsExactly(DATE_IMPOSSIBLE);
    }

    @Test
    void serialZeroIsRefused() {
        assertThat(check("3171014503900000").reasons()).containsExactly(SERIAL_ZERO);
    }

    @Test
    void allZeroesAndTheKeyboardRowFailTheDate() {
        assertThat(check("0000000000000000").verdict()).isEqualTo(Verdict.REFUSE);
        assertThat(check("1234567890123456").verdict()).isEqualTo(Verdict.REFUSE);
    }

    @Test
    void aRefusalDecodesNothing() {
        var finding = check("3171014513900003");

        assertThat(finding.region()).isNull();
        assertThat(finding.birthDate()).isNull();
        assertThat(finding.sex()).isNull();
        assertThat(finding.readings()).isEmpty();
    }

    @Test
    void theTwentyNinthOfFebruary00WasIn2000Only() {
        var finding = check("3171012902000003");

        assertThat(finding.birthDate()).isEqualTo(LocalDate.of(2000, 2, 29));
        assertThat(finding.readings()).containsExactly(LocalDate.of(2000, 2, 29));
        assertThat(finding.verdict()).isEqualTo(Verdict.PASS);
    }

    @ParameterizedTest
    @CsvSource({
        "221109, 2009-11-22", // 17 today
        "231109, ", // 17 tomorrow, or 117
        "231126, 1926-11-23", // 99 still for a day
        "221126, ", // born today, or 100 today
        "010127, 1927-01-01",
        "050505, 2005-05-05",
        "150845, 1945-08-15"
    })
    void theCenturyIsTheOneThatGives17To99Years(String ddmmyy, LocalDate birth) {
        assertThat(check("317101" + ddmmyy + "0003").birthDate()).isEqualTo(birth);
    }

    @Test
    void whereNoAgeFitsBothReadingsAreShown() {
        var finding = check("3171010101150003");

        assertThat(finding.verdict()).isEqualTo(Verdict.REVIEW);
        assertThat(finding.reasons()).containsExactly(AGE_UNDER_17, AGE_OVER_99);
        assertThat(finding.readings()).containsExactly(LocalDate.of(2015, 1, 1), LocalDate.of(1915, 1, 1));
    }

    @Test
    void theKtpTellsWhichReadingItIs() {
        var child = NikCheck.of("3171010101150003", LocalDate.of(2015, 1, 1), null, TODAY);
        var old = NikCheck.of("3171010101150003", LocalDate.of(1915, 1, 1), null, TODAY);

        assertThat(child.reasons()).containsExactly(AGE_UNDER_17);
        assertThat(old.reasons()).containsExactly(AGE_OVER_99);
        assertThat(old.birthDate()).isEqualTo(LocalDate.of(1915, 1, 1));
    }

    @Test
    void anotherBirthDateThanTheKtpsIsReviewedNeverRefused() {
        var finding = NikCheck.of("3171014503900003", LocalDate.of(1990, 3, 6), Sex.F, TODAY);

        assertThat(finding.verdict()).isEqualTo(Verdict.REVIEW);
        assertThat(finding.reasons()).containsExactly(BIRTH_DATE_DIFFERS);
    }

    @Test
    void anotherSexThanTheKtpsIsReviewed() {
        assertThat(NikCheck.of("3171014503900003", null, Sex.M, TODAY).reasons())
                .containsExactly(SEX_DIFFERS);
        assertThat(NikCheck.of("3171014503900003", LocalDate.of(1990, 3, 5), Sex.F, TODAY)
                        .verdict())
                .isEqualTo(Verdict.PASS);
    }

    @Test
    void anUnknownRegionIsReviewedNotRefused() {
        assertThat(check("9701014503900003").reasons()).containsExactly(REGION_UNKNOWN);
        assertThat(check("9701014503900003").region()).isNull();
        var unknownDistrict = check("3171994503900003");
        assertThat(unknownDistrict.verdict()).isEqualTo(Verdict.REVIEW);
        assertThat(unknownDistrict.region())
                .extracting(Region::code, Region::district, Region::current)
                .containsExactly("3171", null, false);
    }

    @Test
    void aHistoricRegionIsInformationOnly() {
        var finding = check("9101014503900003");

        assertThat(finding.verdict()).isEqualTo(Verdict.PASS);
        assertThat(finding.reasons()).containsExactly(REGION_HISTORIC);
    }

    @Test
    void aHighSerialIsInformationOnly() {
        assertThat(check("3171014503901001").reasons()).containsExactly(SERIAL_HIGH);
        assertThat(check("3171014503901001").verdict()).isEqualTo(Verdict.PASS);
        assertThat(check("3171014503901000").reasons()).isEmpty();
    }

    @Test
    void sixteenTimesTheSameDigitIsReviewed() {
        var finding = check("1111111111111111");

        assertThat(finding.verdict()).isEqualTo(Verdict.REVIEW);
        assertThat(finding.reasons()).contains(ALL_ONE_DIGIT);
    }

    @ParameterizedTest
    @CsvSource({"010790", "311290", "150690"})
    void theDatesGivenToPeopleWithoutOneAreNoSignOfFraud(String ddmmyy) {
        assertThat(check("317101" + ddmmyy + "0003").verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void aFindingPrintsNoDecodedData() {
        assertThat(check("3171014503900003").toString()).doesNotContain("1990").doesNotContain("Jakarta");
    }
}

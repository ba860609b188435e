package id.satupintu.identity;

import static id.satupintu.identity.NameVerdict.MATCH;
import static id.satupintu.identity.NameVerdict.NO_MATCH;
import static id.satupintu.identity.NameVerdict.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each rule of the name policy by an example of its own. */
@Tag("A-29")
class NameMatchTest {

    private static void expect(NameVerdict verdict, NameCode code, String ktpName, String accountName) {
        var finding = NameMatch.compare(ktpName, accountName);
        assertThat(finding.code()).as(ktpName + " | " + accountName).isEqualTo(code);
        assertThat(finding.verdict()).isEqualTo(verdict);
    }

    @Test
    @Tag("Q-073")
    void theSeedsOwnExamplesAreAccepted() {
        expect(MATCH, NameCode.M1, "Hana Apsari Namira", "Apsari78");
        expect(MATCH, NameCode.M1, "Hana Apsari Namira", "Namira54");
    }

    @Test
    @Tag("Q-074")
    void theSeedsOwnCounterExampleIsRefused() {
        expect(NO_MATCH, NameCode.N1, "Hana Apsari Namira", "Sagita98");
    }

    @Test
    void threeLettersStandingAloneAreEnough() {
        expect(MATCH, NameCode.M1, "TRI HANDAYANI", "tri_21");
    }

    @Test
    void elementsJoinedOrSplitAreAMatch() {
        expect(MATCH, NameCode.M2, "LARAS WENING PRAMESWARI", "laraswening");
        expect(MATCH, NameCode.M2, "PERMATASARI", "permata sari");
        expect(MATCH, NameCode.M2, "ABDUL SALAM", "abdussalam");
    }

    @Test
    void initialsJoinedToALongElementAreAMatch() {
        expect(MATCH, NameCode.M2, "HENDRA GUNAWAN", "hendrag");
        expect(MATCH, NameCode.M2, "HENDRA GUNAWAN", "hgunawan");
    }

    @Test
    void initialsThatMakeAnotherNameProveNothing() {
        expect(REVIEW, NameCode.R5, "DIAN ANGGRAINI", "diana");
        expect(REVIEW, NameCode.R5, "YULI ASTUTI", "yulia");
        expect(REVIEW, NameCode.R3, "RAHMA NURAINI", "rahman");
        expect(REVIEW, NameCode.R5, "BUDIONO VIVI AGUS", "bagus2");
        expect(REVIEW, NameCode.R5, "SUSI ANDI", "sandi68");
    }

    @Test
    void wordsOfAddressAndAffixesDoNotDisturb() {
        expect(MATCH, NameCode.M3, "RATIH KUMALA", "tante ratih");
        expect(MATCH, NameCode.M3, "RATIH KUMALA", "ratihgaming");
    }

    @Test
    void anAffixThatMakesAnotherNameProvesNothing() {
        expect(REVIEW, NameCode.R5, "TIKA KUMALA", "mastika");
    }

    @Test
    void oldAndNewSpellingAreOneName() {
        expect(MATCH, NameCode.M4, "POERWADI", "purwadi");
        expect(MATCH, NameCode.M4, "SURYADI", "soerjadi");
        expect(MATCH, NameCode.M4, "MUCHLIS", "mukhlis");
    }

    @Test
    void aBareJForAYIsLeftToAPerson() {
        expect(REVIEW, NameCode.R4, "SUJATMIKO", "suyatmiko");
    }

    @Test
    void doubledLettersAreOneName() {
        expect(MATCH, NameCode.M5, "HASSAN", "hasan");
        expect(MATCH, NameCode.M5, "EFENDI", "effendi9");
    }

    @Test
    void knownFormsOfAhmadAreOneName() {
        expect(MATCH, NameCode.M6, "AHMAD ZAKI", "akhmad");
    }

    @Test
    void digitsForLettersAreReadFromFiveLettersOn() {
        expect(MATCH, NameCode.M7, "LESTARI", "l3st4r1");
        expect(REVIEW, NameCode.R11, "DEWI LESTARI", "d3w1");
    }

    @Test
    void aNumberBehindAnotherNameIsNoLetter() {
        expect(REVIEW, NameCode.R3, "RAHMATA", "rahmat4");
        expect(REVIEW, NameCode.R3, "AGUSTINI", "agustin14");
    }

    @Test
    void fancyLettersAreReadAsPlainOnes() {
        expect(MATCH, NameCode.M8, "GRACE", "𝔊𝔯𝔞𝔠𝔢");
        expect(MATCH, NameCode.M8, "ADELIA", "adélia");
    }

    @Test
    void titlesArePutAside() {
        expect(MATCH, NameCode.M9, "DR. IR. HADI WIBOWO, M.T., Ph.D", "hadi_wibowo");
        expect(NO_MATCH, NameCode.N2, "DR. IR. HADI WIBOWO, M.T., Ph.D", "Dr_Ir");
    }

    @Test
    void aWeakElementCountsWhereThereIsNothingElse() {
        expect(MATCH, NameCode.M10, "MUHAMMAD", "moch");
        expect(REVIEW, NameCode.R1, "MUHAMMAD ILYAS", "moch");
    }

    @Test
    void balineseOrderWordsAreWeakInABalineseNameOnly() {
        expect(REVIEW, NameCode.R1, "I NYOMAN SUTRISNA", "nyoman88");
        expect(MATCH, NameCode.M1, "NYOMAN SUTRISNA", "nyoman88");
        expect(MATCH, NameCode.M10, "I KETUT", "ketut88");
        expect(MATCH, NameCode.M1, "IDA ROHAYA", "ida88");
    }

    @Test
    void beginningsEndingsAndNicknamesOfThatKindAreReviewed() {
        expect(REVIEW, NameCode.R2, "SUSANTI", "santi88");
        expect(REVIEW, NameCode.R2, "RUDIANTO", "rudy");
        expect(REVIEW, NameCode.R2, "SETIAWAN", "wawan");
    }

    @Test
    void oneLetterOffIsReviewedInLongElementsOnly() {
        expect(REVIEW, NameCode.R3, "BAMBANG", "bambnag");
        expect(NO_MATCH, NameCode.N5, "DEDI", "dodi");
        expect(NO_MATCH, NameCode.N5, "KURNIAWATI", "kurniawan");
    }

    @Test
    void whatSoundsAlikeIsReviewed() {
        expect(REVIEW, NameCode.R4, "FIRDAUS", "virdaus");
        expect(REVIEW, NameCode.R4, "QOMARIAH", "komariah");
        expect(REVIEW, NameCode.R4, "THAMRIN", "tamrin");
    }

    @Test
    void anElementInsideAnotherWordIsReviewedUnlessItIsShortOrWeak() {
        expect(REVIEW, NameCode.R5, "RAMA", "ramadhan");
        expect(NO_MATCH, NameCode.N4, "ADE IRMA", "Made Sujana");
        expect(NO_MATCH, NameCode.N4, "NUR AISYAH", "Nurul Aini");
    }

    @Test
    void aForeignNameBesideAnElementIsReviewed() {
        expect(REVIEW, NameCode.R6, "TOGAR PANGGABEAN", "Sitorus Panggabean");
        expect(REVIEW, NameCode.R6, "ARIF LUBIS", "Arif Hsb");
        expect(MATCH, NameCode.M1, "ARIF LUBIS", "Arif Lbs");
    }

    @Test
    void allInitialsAreReviewedButTwoLettersAreNothing() {
        expect(REVIEW, NameCode.R7, "LARAS WENING PRAMESWARI", "LWP77");
        expect(REVIEW, NameCode.R7, "LARAS WENING PRAMESWARI", "l.w.p");
        expect(NO_MATCH, NameCode.N8, "LARAS WENING", "LW77");
    }

    @Test
    void anElementBackwardsIsReviewed() {
        expect(REVIEW, NameCode.R8, "LARAS WENING", "gninew");
    }

    @Test
    void theFathersNameAloneIsReviewed() {
        expect(REVIEW, NameCode.R9, "SALMAH BINTI OSMAN", "osman55");
        expect(MATCH, NameCode.M1, "SALMAH BINTI OSMAN", "salmah osman");
    }

    @Test
    void mixedScriptsBringAMatchDown() {
        expect(REVIEW, NameCode.R10, "GRACE", "Grасe");
        expect(REVIEW, NameCode.R10, "GRACE", "grace 王");
    }

    @Test
    void whatHoldsNoNameIsRefusedWithItsOwnReason() {
        expect(NO_MATCH, NameCode.N3, "INTAN", "0812-3344-5566");
        expect(NO_MATCH, NameCode.N3, "KURNIADI", "budi@kurniadi.com");
        expect(NO_MATCH, NameCode.N6, "INTAN", "");
        expect(NO_MATCH, NameCode.N6, "INTAN", "💡💡");
        expect(NO_MATCH, NameCode.N7, "INTAN", "Admin PLN");
        expect(NO_MATCH, NameCode.N7, "INTAN", "Mama Rafi");
    }

    @Test
    void aNameOfVeryShortElementsProvesItselfAsAWhole() {
        expect(MATCH, NameCode.M1, "NG OY", "Ng Oy");
        expect(NO_MATCH, NameCode.N8, "NG OY", "Ng88");
    }

    @Test
    void lettersOfAnotherScriptAreANameThoughNotThisOne() {
        expect(NO_MATCH, NameCode.N1, "LARAS SEKARSARI", "라라사티");
        expect(NO_MATCH, NameCode.N6, "LARAS SEKARSARI", "\u2764\ufe0f");
        expect(NO_MATCH, NameCode.N3, "LARAS SEKARSARI", "0812");
    }
}

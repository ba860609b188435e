package id.satupintu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The word lists decide what is not foreign beside an element: a name among them would let a wrong account pass. */
class NameWordsTest {

    private static boolean disturbsNobody(String word) {
        var facts = NameWords.of(word);
        return facts.is(WordUse.ADDRESS)
                || facts.is(WordUse.AFFIXES)
                || facts.is(WordUse.GENERIC)
                || facts.is(WordUse.TITLES)
                || facts.is(WordUse.DEGREES)
                || facts.is(WordUse.PARTICLES)
                || facts.is(WordUse.WEAK);
    }

    @ParameterizedTest
    @EnumSource
    void everyListHoldsLowerCaseWords(WordUse use) {
        assertThat(Shipped.lines(use.file()).filter(line -> !line.startsWith("#")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).matches("[a-z]+( [a-z]+)*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pribadi", "utama", "putri", "putra", "melati", "indah", "jaya", "mulia", "surya", "permata", "bunga",
                "ina", "cici", "rara", "della", "soleh", "habib", "andi", "bintang", "cahaya", "abu", "sultan", "boy",
                "ratu", "dewa", "agung", "lestari", "bagus", "intan"
            })
    void aNameIsNeverTakenForAnAffix(String name) {
        assertThat(disturbsNobody(name)).isFalse();
    }

    @Test
    void theAffixesOfThePolicyAreKnown() {
        assertThat(
                        "pak bu mas mbak kak bang neng teh kang om tante mama papa ayah bunda umi abi gus mr mrs official real"
                                .split(" "))
                .allMatch(NameWordsTest::disturbsNobody);
        assertThat("asli id store shop cell gaming cantik keren toko warung rumah".split(" "))
                .allMatch(NameWordsTest::disturbsNobody);
    }

    @Test
    void formsOfOneFamilyShareABit() {
        long muhammad = NameWords.of("muhammad").family();

        assertThat(NameWords.of("moch").family() & muhammad).isNotZero();
        assertThat(NameWords.of("abdul").family() & muhammad).isZero();
        assertThat(NameWords.of("muhidin").family()).isZero();
    }

    @Test
    void aShortClanNameKnowsItsClan() {
        assertThat(NameWords.of("nst").clan()).isEqualTo("nasution");
        assertThat(NameWords.of("budi").clan()).isEmpty();
    }
}

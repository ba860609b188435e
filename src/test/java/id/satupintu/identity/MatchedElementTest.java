package id.satupintu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The screen marks the element that was found: the offsets have to be those of the name as it was typed. */
@Tag("A-29")
class MatchedElementTest {

    private static List<MatchedElement> found(String ktpName, String accountName) {
        return NameMatch.compare(ktpName, accountName).matched();
    }

    private static List<String> marked(String ktpName, String accountName) {
        return found(ktpName, accountName).stream()
                .map(element -> accountName.substring(element.start(), element.end()))
                .toList();
    }

    @Test
    void theElementIsNamedAsTheKtpHasItAndMarkedAsTheAccountHasIt() {
        assertThat(found("HANA APSARI NAMIRA", "xx_Apsari78")).containsExactly(new MatchedElement("APSARI", 3, 9));
    }

    @Test
    void joinedElementsAreMarkedOneByOneInTheirOrder() {
        assertThat(marked("HANA APSARI NAMIRA", "NamiraHana2001")).containsExactly("Namira", "Hana");
        assertThat(marked("CUT MAISARAH", "cutmaisarah")).containsExactly("cut", "maisarah");
    }

    @Test
    void aSplitElementIsMarkedFromEndToEnd() {
        assertThat(marked("SITI NURHALISAH", "Nur Halisah")).containsExactly("Nur Halisah");
    }

    @Test
    void digitsForLettersAreMarkedAsTyped() {
        assertThat(marked("HANA APSARI", "xx 4ps4r1_99")).containsExactly("4ps4r1");
    }

    @Test
    void fancyLettersOfTwoUnitsEachAreMarkedWhole() {
        assertThat(marked("DIAN PERMATA", "**𝓟𝓮𝓻𝓶𝓪𝓽𝓪**")).containsExactly("𝓟𝓮𝓻𝓶𝓪𝓽𝓪");
    }

    @Test
    void anAccentIsMarkedWithItsLetter() {
        assertThat(marked("RENE TAMBUNAN", "Rene\u0301_T")).containsExactly("Rene\u0301");
    }

    @Test
    void anEmojiOfSeveralUnitsMovesNothing() {
        assertThat(marked("BUDI SANTOSO", "\ud83d\udc68\u200d\ud83d\udc69 Budi \ud83d\udc4d\ud83c\udffd"))
                .containsExactly("Budi");
    }

    @Test
    void anInvisibleCharacterInsideIsMarkedWithIt() {
        assertThat(marked("DIAN PERMATA", "D\u200bian")).containsExactly("D\u200bian");
    }

    @Test
    void wordsCutAtTheirCapitalsAreMarkedOneByOne() {
        assertThat(marked("HANA APSARI", "BundaHanaSagita")).containsExactly("Hana");
        assertThat(marked("EKO PRASETYO", "xxEkoP")).containsExactly("Eko");
    }

    @Test
    void lettersThatAreTwoInOneAreMarkedWhole() {
        assertThat(marked("FITRI", "\ufb01tri_99")).containsExactly("\ufb01tri");
    }

    @Test
    void anElementInsideAnotherWordIsMarkedThere() {
        assertThat(marked("RINA MARLINA", "sabrina22")).containsExactly("rina");
    }

    @Test
    void ofAnAddressOnlyTheLocalPartIsMarked() {
        assertThat(marked("HANA APSARI", "apsari@apsari.com")).containsExactly("apsari");
        assertThat(found("HANA APSARI", "apsari@apsari.com").getFirst().start()).isZero();
    }

    @Test
    void whatDoesNotMatchMarksNothing() {
        assertThat(found("HANA APSARI", "Sagita98")).isEmpty();
    }
}

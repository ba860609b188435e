package id.satupintu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.identity.KtpElement.Kind;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A-29")
class KtpNameTest {

    private static List<String> of(Kind kind, String ktpName) {
        return KtpName.of(ktpName).elements().stream()
                .filter(element -> element.is(kind))
                .map(element -> element.word().text())
                .toList();
    }

    @Test
    void titlesInFrontAndDegreesBehindArePutAside() {
        assertThat(of(Kind.FULL, "Prof. Dr. H. AMIR SANTOSA, S.E., M.Si")).containsExactly("amir", "santosa");
        assertThat(of(Kind.FULL, "AMIR SANTOSA SH MM")).containsExactly("amir", "santosa");
        assertThat(of(Kind.FULL, "AMIR SANTOSA S.Kom")).containsExactly("amir", "santosa");
        assertThat(KtpName.of("AMIR SANTOSA, S.H.").titled()).isTrue();
        assertThat(KtpName.of("AMIR SANTOSA").titled()).isFalse();
    }

    @Test
    void aDegreeThatIsAlsoANameNeedsItsComma() {
        assertThat(of(Kind.FULL, "LIE MA")).containsExactly("lie", "ma");
        assertThat(of(Kind.FULL, "LIE HOA, M.A.")).containsExactly("lie", "hoa");
    }

    @Test
    void aMissingSpaceAfterAnInitialIsMended() {
        assertThat(of(Kind.WEAK, "M.RIZKY PRATAMA")).containsExactly("m");
        assertThat(of(Kind.FULL, "M.RIZKY PRATAMA")).containsExactly("rizky", "pratama");
    }

    @Test
    void weakElementsAreKnownInAllTheirForms() {
        assertThat(of(Kind.WEAK, "MOCH ABD ROZAK")).containsExactly("moch", "abd");
        assertThat(of(Kind.WEAK, "RR. SEKAR AYUNINGTYAS")).containsExactly("rr");
        assertThat(of(Kind.WEAK, "SYARIFUDDIN DAENG MANGALLE")).containsExactly("daeng");
    }

    @Test
    void aSingleLetterBehindIsAnInitialNotMuhammad() {
        assertThat(of(Kind.INITIAL, "BUDI M")).containsExactly("m");
    }

    @Test
    void particlesAndTheFathersNameAreToldApart() {
        assertThat(of(Kind.PARTICLE, "FATIMAH BINTI YUSUF")).containsExactly("binti");
        assertThat(of(Kind.FATHER, "FATIMAH BINTI YUSUF ALI")).containsExactly("yusuf", "ali");
        assertThat(of(Kind.FULL, "ROTUA BR SIREGAR")).containsExactly("rotua", "siregar");
    }

    @Test
    void aNameMayOpenInTheBalineseWay() {
        assertThat(of(Kind.WEAK, "I GUSTI AYU KETUT SARI")).containsExactly("i", "gusti", "ayu", "ketut");
        assertThat(of(Kind.WEAK, "IDA BAGUS OKA")).containsExactly("ida", "bagus");
        assertThat(of(Kind.FULL, "IDA ROHAYA")).containsExactly("ida", "rohaya");
        assertThat(of(Kind.FULL, "AYU LESTARI")).containsExactly("ayu", "lestari");
    }

    @Test
    void weakElementsCountAsFullWhereThereIsNothingElse() {
        assertThat(of(Kind.FULL, "SITI NUR")).containsExactly("siti", "nur");
        assertThat(of(Kind.FULL, "SITI BINTI AHMAD")).containsExactly("siti");
        assertThat(KtpName.of("SITI NUR").onlyWeak()).isTrue();
        assertThat(KtpName.of("SITI AMINAH").onlyWeak()).isFalse();
    }

    @Test
    void aNameOfTitlesOnlyKeepsThem() {
        assertThat(of(Kind.FULL, "HAJI")).containsExactly("haji");
    }

    @Test
    void initialsLeaveParticlesOut() {
        assertThat(KtpName.of("FATIMAH BINTI YUSUF").initials()).isEqualTo("fy");
        assertThat(KtpName.of("I GUSTI AYU KETUT SARI").initials()).isEqualTo("igaks");
    }

    @Test
    void anEmptyNameHasNoElements() {
        assertThat(KtpName.of("").elements()).isEmpty();
        assertThat(KtpName.of("  123 . , ").elements()).isEmpty();
    }
}

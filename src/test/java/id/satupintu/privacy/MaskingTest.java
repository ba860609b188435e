package id.satupintu.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.identity.Nik;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {

    @Test
    void aNikKeepsItsLastFourDigits() {
        assertThat(Masking.nik(Nik.parse("3174096112900001").orElseThrow())).isEqualTo("••••••••••••0001");
    }

    @Test
    void aPhoneNumberKeepsItsEnds() {
        assertThat(Masking.phone("081234567890")).isEqualTo("0812••••7890");
        assertThat(Masking.phone("12345678")).doesNotContainPattern("[0-9]");
    }

    @Test
    void anEmailKeepsItsFirstLetter() {
        assertThat(Masking.email("hana.apsari@example.com")).isEqualTo("h•••@…");
        assertThat(Masking.email("@example.com")).isEqualTo("••••");
    }

    @Test
    void aCustomerNumberKeepsItsEnds() {
        assertThat(Masking.idpel("523000123456")).isEqualTo("5230••••3456");
    }

    @ParameterizedTest
    @MethodSource("niks")
    void everyNikInFreeTextIsMaskedHoweverItIsWritten(String nik) {
        String grouped = nik.replaceAll("(.{4})(?!$)", "$1 ");
        String dotted = nik.substring(0, 6) + "." + nik.substring(6, 12) + "." + nik.substring(12);

        for (String written : new String[] {nik, grouped, dotted}) {
            String masked = Masking.freeText("NIK " + written + ", tolong");
            assertThat(masked).isEqualTo("NIK ••••••••••••" + nik.substring(12) + ", tolong");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "register 1234567890123456",
                "APKT 9999999999999999",
                "idpel 523000123456",
                "kartu 12345678901234567",
                "tanggal 3174093002900001",
                "tidak ada angka"
            })
    void whatIsNoNikStaysReadable(String text) {
        assertThat(Masking.freeText(text)).isEqualTo(text);
    }

    @Test
    void twoNiksInOneTextAreBothMasked() {
        assertThat(Masking.freeText("3174096112900001 dan 3174096112900002"))
                .isEqualTo("••••••••••••0001 dan ••••••••••••0002");
    }

    static Stream<String> niks() {
        Random random = new Random(3174);
        return Stream.generate(() -> nik(random)).limit(300);
    }

    private static String nik(Random random) {
        int day = 1 + random.nextInt(28) + (random.nextBoolean() ? 40 : 0);
        return String.format(
                Locale.ROOT,
                "%06d%02d%02d%02d%04d",
                110101 + random.nextInt(800_000),
                day,
                1 + random.nextInt(12),
                random.nextInt(100),
                1 + random.nextInt(9_998));
    }
}

package id.satupintu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("A-28")
class NikTest {

    private static final String GOOD = "3171014503900003";

    @Test
    void itPrintsItselfMaskedToItsLastFourDigits() {
        var nik = Nik.parse(GOOD).orElseThrow();

        assertThat(nik).hasToString("••••••••••••0003");
        assertThat(List.of(nik).toString()).doesNotContain("3171");
        assertThat(nik.last4()).isEqualTo("0003");
    }

    @Test
    void itsDigitsAreToldOnlyWhenAskedFor() {
        assertThat(Nik.parse(GOOD).orElseThrow().digits()).isEqualTo(GOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {" 3171014503900003 ", "317101 450390 0003", "31.71.01.45.03.90.0003", "317101-450390-0003"})
    void separatorsDoNotMatter(String typed) {
        assertThat(Nik.parse(typed)).contains(Nik.parse(GOOD).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "317101450390000",
                "31710145039000031",
                "317101450390000X",
                "３１７１０１４５０３９００００３",
                "٣١٧١٠١٤٥٠٣٩٠٠٠٠٣",
                "3171014513900003",
                "3171013202900003",
                "3171013002900003",
                "3171014503900000"
            })
    void anIllFormedOneDoesNotExist(String typed) {
        assertThat(Nik.parse(typed)).isEmpty();
    }

    @Test
    void equalDigitsAreTheSameNik() {
        var nik = Nik.parse(GOOD).orElseThrow();

        assertThat(nik)
                .isEqualTo(Nik.parse(GOOD).orElseThrow())
                .hasSameHashCodeAs(Nik.parse(GOOD).orElseThrow());
        assertThat(nik).isNotEqualTo(Nik.parse("3171014503900004").orElseThrow());
    }
}

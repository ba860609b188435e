package id.satupintu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class RegionsTest {

    private static final String REST = "4503900003";

    @Test
    void aDistrictKnowsItsRegencyAndProvince() {
        var region = Regions.of("110101" + REST).orElseThrow();

        assertThat(region.province()).isEqualTo("Aceh");
        assertThat(region.regency()).isEqualTo("Kabupaten Aceh Selatan");
        assertThat(region.district()).isNotBlank();
        assertThat(region.current()).isTrue();
    }

    @Test
    void residentsOfMimikaKeepTheirOldCode() {
        var region = Regions.of("910901" + REST).orElseThrow();

        assertThat(region.regency()).isEqualTo("Kabupaten Mimika");
        assertThat(region.current()).isFalse();
    }

    @Test
    void theNewProvincesOfPapuaAreKnownButThereIsNo97() {
        assertThat(Regions.of("960101" + REST)).isPresent();
        assertThat(Regions.of("930101" + REST)).isPresent();
        assertThat(Regions.of("970101" + REST)).isEmpty();
    }

    @Test
    void anUnknownRegencyLeavesTheProvince() {
        var region = Regions.of("319901" + REST).orElseThrow();

        assertThat(region.code()).isEqualTo("31");
        assertThat(region.regency()).isNull();
        assertThat(region.current()).isFalse();
    }

    @Test
    void theTableIsWhole() {
        var codes = new HashSet<String>();
        long current = Shipped.lines("regions.csv")
                .skip(1)
                .map(line -> line.split(","))
                .peek(cells -> codes.add(cells[0]))
                .filter(cells -> cells[3].equals("1"))
                .count();

        assertThat(codes).hasSize(8_457).allMatch(code -> code.matches("\\d{2}(\\d{2}(\\d{2})?)?"));
        assertThat(current).isEqualTo(7_837);
    }
}

package id.satupintu.units;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.workday.SiteZone;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    @Test
    @DisplayName("There are 22 units, each with a code and a name of its own")
    void all() {
        assertThat(Units.all()).hasSize(22);
        assertThat(Units.all()).extracting(DistributionUnit::code).doesNotHaveDuplicates();
        assertThat(Units.all()).extracting(DistributionUnit::apktName).doesNotHaveDuplicates();
        assertThat(Units.all()).allSatisfy(unit -> {
            assertThat(unit.name()).matches("UI[DW] .+");
            assertThat(unit.apktName()).isUpperCase();
            assertThat(unit.provinces()).isNotEmpty();
        });
    }

    @Test
    @DisplayName("Each of the 38 provinces belongs to exactly one unit")
    void provinces() {
        assertThat(Units.provinces()).hasSize(38);
        assertThat(Units.provinces()).extracting(Province::code).doesNotHaveDuplicates();
        assertThat(Units.provinces())
                .allSatisfy(province ->
                        assertThat(Units.ofProvince(province.code())).isPresent());
    }

    @Test
    @Tag("A-08")
    @DisplayName("Central Java and Yogyakarta share a unit and stay two provinces")
    void centralJava() {
        assertThat(Units.ofProvince("33")).isEqualTo(Units.ofProvince("34"));
        assertThat(Units.ofProvince("33"))
                .hasValueSatisfying(unit -> assertThat(unit.provinces()).hasSize(2));
    }

    @ParameterizedTest
    @CsvSource({
        "31, JAYA, WIB",
        "51, BALI, WITA",
        "73, SULSELRABAR, WITA",
        "91, PAPUA, WIT",
        "96, PAPUA, WIT",
        "81, MALUKU, WIT",
        "14, RKR, WIB"
    })
    @DisplayName("A province tells its unit and the unit its zone")
    void zones(String province, String code, SiteZone zone) {
        assertThat(Units.ofProvince(province)).isEqualTo(Units.byCode(code));
        assertThat(Units.byCode(code))
                .hasValueSatisfying(unit -> assertThat(unit.zone()).isEqualTo(zone));
    }

    @Test
    @DisplayName("Kalimantan Tengah keeps WIB although its unit sits in WITA")
    void twoZonesInOneUnit() {
        assertThat(Units.province("62")).map(Province::zone).contains(SiteZone.WIB);
        assertThat(Units.province("63")).map(Province::zone).contains(SiteZone.WITA);
        assertThat(Units.ofProvince("62")).map(DistributionUnit::zone).contains(SiteZone.WITA);
    }

    @Test
    @Tag("Q-023")
    @DisplayName("Jakarta's unit has the name of the sample form")
    void apktName() {
        assertThat(Units.byCode("JAYA")).map(DistributionUnit::apktName).contains("DISTRIBUSI JAKARTA RAYA");
    }

    @Test
    @DisplayName("An unknown code or province has no unit")
    void unknown() {
        assertThat(Units.byCode("XX")).isEmpty();
        assertThat(Units.ofProvince("97")).isEmpty();
        assertThat(Units.province("97")).isEmpty();
    }
}

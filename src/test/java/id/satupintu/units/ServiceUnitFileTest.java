package id.satupintu.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.satupintu.units.ServiceUnitLine.Kind;
import id.satupintu.workday.Ids;
import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A list of service units from a file is looked at line by line before anything is done. */
@Tag("Q-024")
class ServiceUnitFileTest {

    private static final UUID MENTENG = Ids.next();
    private static final List<UnitRow> KNOWN = List.of(
            unit(
                    "JAYA",
                    "UID Jakarta Raya",
                    List.of(province("31", "DKI Jakarta", "JAYA")),
                    List.of(new ServiceUnitRow(MENTENG, "JAYA", "31", "ULP Menteng", true, 3))),
            unit(
                    "JATENGDIY",
                    "UID Jawa Tengah dan DIY",
                    List.of(province("33", "Jawa Tengah", "JATENGDIY"), province("34", "DI Yogyakarta", "JATENGDIY")),
                    List.of()));

    @Test
    @DisplayName("A new one is new, a known one stays, and one in another province is changed")
    void kinds() {
        var lines = ServiceUnitFile.read("""
                unit,name,province
                JAYA,ULP Cempaka Putih,
                JAYA,ulp menteng,31
                JATENGDIY,"ULP Wonosobo",33
                """, KNOWN);

        assertThat(lines)
                .extracting(ServiceUnitLine::line, ServiceUnitLine::kind)
                .containsExactly(tuple(2, Kind.NEW), tuple(3, Kind.SAME), tuple(4, Kind.NEW));
        assertThat(lines.get(1).row()).isEqualTo(KNOWN.getFirst().serviceUnits().getFirst());
        assertThat(lines.getLast().row())
                .isEqualTo(new ServiceUnitRow(null, "JATENGDIY", "33", "ULP Wonosobo", true, 0));
    }

    @Test
    @DisplayName("The distribution unit may be called by code, name or APKT name, the province by code or name")
    void names() {
        var lines = ServiceUnitFile.read("""
                unit;name;province
                uid jakarta raya;ULP Tebet;dki jakarta
                DISTRIBUSI JATENGDIY;ULP Sleman;34
                """, KNOWN);

        assertThat(lines).extracting(ServiceUnitLine::kind).containsOnly(Kind.NEW);
        assertThat(lines)
                .extracting(line -> line.row() == null ? "" : line.row().province())
                .containsExactly("31", "34");
    }

    @Test
    @DisplayName("What is wrong is named with its line and column; blank lines are none")
    void faults() {
        var lines = ServiceUnitFile.read("""
                unit,name,province
                MARS,ULP Olympus,

                JAYA,,31
                JATENGDIY,ULP Kudus,
                JATENGDIY,ULP Kudus,31
                JAYA,ULP Tebet,
                JAYA,ULP TEBET,
                JAYA,%s,
                """.formatted("x".repeat(121)), KNOWN);

        assertThat(lines)
                .filteredOn(line -> line.kind() == Kind.FAULT)
                .extracting(ServiceUnitLine::line, ServiceUnitLine::field, ServiceUnitLine::reason)
                .containsExactly(
                        tuple(2, "unit", "unknown"),
                        tuple(4, "name", "missing"),
                        tuple(5, "province", "missing"),
                        tuple(6, "name", "twice"),
                        tuple(8, "name", "twice"),
                        tuple(9, "name", "malformed"));
    }

    @Test
    @DisplayName("One that is out of use comes back with the file")
    void back() {
        var out = new ServiceUnitRow(MENTENG, "JAYA", "31", "ULP Menteng", false, 4);
        var known = List.of(unit("JAYA", "UID", List.of(province("31", "DKI Jakarta", "JAYA")), List.of(out)));

        assertThat(ServiceUnitFile.read("unit,name\nJAYA,ULP Menteng\n", known))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.kind()).isEqualTo(Kind.CHANGED);
                    assertThat(line.row()).isEqualTo(new ServiceUnitRow(MENTENG, "JAYA", "31", "ULP Menteng", true, 4));
                });
    }

    @Test
    @DisplayName("A file without the columns, or a huge one, is refused as a whole")
    void whole() {
        for (String bad : List.of("", "nama\nULP Tebet\n", "x".repeat(1_000_001))) {
            assertThatExceptionOfType(UnitRefused.class)
                    .isThrownBy(() -> ServiceUnitFile.read(bad, KNOWN))
                    .satisfies(refused -> assertThat(refused.field()).isEqualTo("file"));
        }
    }

    private static UnitRow unit(
            String code, String name, List<ProvinceRow> provinces, List<ServiceUnitRow> serviceUnits) {
        return new UnitRow(
                code,
                name,
                "DISTRIBUSI " + code,
                SiteZone.WIB,
                null,
                provinces,
                serviceUnits,
                "Admin",
                Instant.EPOCH,
                0);
    }

    private static ProvinceRow province(String code, String name, String unit) {
        return new ProvinceRow(code, name, unit, SiteZone.WIB, 0);
    }
}

package id.satupintu.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.satupintu.access.ActingStaff;
import id.satupintu.access.WithStaff;
import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.SiteZone;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

/** What is known of the units is one for the whole process, so each test puts it back. */
@SpringBootTest
@BothDatabases
@WithStaff("admin")
class UnitDeskTest {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    @Autowired
    UnitDesk desk;

    @Autowired
    UnitImportDesk files;

    @Autowired
    UnitKeeper keeper;

    @Autowired
    ActingStaff acting;

    private final String serial = "N" + SERIAL.incrementAndGet();

    @AfterEach
    void asShipped() {
        Units.know(UnitBook.shipped());
    }

    @Test
    @DisplayName("A house begins with the units of the product")
    void begins() {
        assertThat(desk.all()).extracting(UnitRow::code).contains("JAYA", "JATENGDIY", "PAPUA");
        assertThat(unit("JATENGDIY").provinces()).extracting(ProvinceRow::code).containsExactly("33", "34");
    }

    @Test
    @DisplayName("A unit that is split: the new one takes its province, and the house knows it at once")
    void split() {
        desk.save(new UnitChange(serial, "UID Pecahan", "DISTRIBUSI PECAHAN", SiteZone.WITA, null));
        ProvinceRow bengkulu = province("S2JB", "17");
        desk.save(new ProvinceRow("17", bengkulu.name(), serial, SiteZone.WIB, bengkulu.version()));

        assertThat(Units.ofProvince("17").map(DistributionUnit::code)).hasValue(serial);
        assertThat(keeper.book().units()).extracting(DistributionUnit::code).contains(serial);

        ProvinceRow moved = province(serial, "17");
        desk.save(new ProvinceRow("17", moved.name(), "S2JB", SiteZone.WIB, moved.version()));
        assertThat(Units.ofProvince("17").map(DistributionUnit::code)).hasValue("S2JB");
    }

    @Test
    @DisplayName("Service units are offered below their unit until they are taken out of use")
    void serviceUnits() {
        desk.save(new ServiceUnitRow(null, "BALI", "51", "ULP " + serial, true, 0));
        assertThat(Units.serviceUnits("BALI")).contains("ULP " + serial);

        ServiceUnitRow kept = service("BALI", "ULP " + serial);
        desk.save(new ServiceUnitRow(kept.id(), "BALI", "51", kept.name(), false, kept.version()));

        assertThat(Units.serviceUnits("BALI")).doesNotContain("ULP " + serial);
        assertThat(service("BALI", "ULP " + serial).inUse()).isFalse();
    }

    @Test
    @Tag("Q-024")
    @DisplayName("A list from a file is shown first, then taken whole, and taken again it changes nothing")
    void fromAFile() {
        String file = "unit,name,province\nMALUKU,ULP Ambon %1$s,81\nUID Bali,ULP Kuta %1$s,\n".formatted(serial);

        assertThat(files.preview(file)).extracting(ServiceUnitLine::kind).containsOnly(ServiceUnitLine.Kind.NEW);
        assertThat(Units.serviceUnits("BALI")).doesNotContain("ULP Kuta " + serial);

        assertThat(files.take(file)).isEqualTo(2);
        assertThat(Units.serviceUnits("BALI")).contains("ULP Kuta " + serial);
        assertThat(files.take(file)).isZero();
    }

    @Test
    @Tag("Q-024")
    @DisplayName("Of a file with one wrong line nothing is taken")
    void wrongFile() {
        String file = "unit,name\nBALI,ULP Ubud %1$s\nMARS,ULP Olympus %1$s\n".formatted(serial);

        assertThatExceptionOfType(UnitRefused.class)
                .isThrownBy(() -> files.take(file))
                .satisfies(why -> assertThat(List.of(why.field(), why.reason())).containsExactly("unit", "unknown"));
        assertThat(unit("BALI").serviceUnits()).extracting(ServiceUnitRow::name).doesNotContain("ULP Ubud " + serial);
    }

    @Test
    @DisplayName("What does not fit is refused at its field")
    void refused() {
        refused("code", "malformed", new UnitChange("uid x", "UID X", "DISTRIBUSI X", SiteZone.WIB, null));
        refused("name", "missing", new UnitChange(serial, " ", "DISTRIBUSI X", SiteZone.WIB, null));
        refused("code", "taken", new UnitChange("JAYA", "UID Jakarta", "DISTRIBUSI JAKARTA", SiteZone.WIB, null));
        desk.save(new ServiceUnitRow(null, "NTB", "52", "ULP " + serial, true, 0));
        assertThatExceptionOfType(UnitRefused.class)
                .isThrownBy(() -> desk.save(new ServiceUnitRow(null, "NTB", "52", "ulp " + serial, true, 0)))
                .satisfies(why -> assertThat(List.of(why.field(), why.reason())).containsExactly("name", "taken"));
    }

    @Test
    @Tag("A-42")
    @DisplayName("What a unit does not offer is kept as a notice and told by it")
    void notice() {
        desk.save(new UnitChange(serial, "UID X", "DISTRIBUSI X", SiteZone.WIB, "Daya 22.000 VA belum tersedia", null));

        assertThat(unit(serial).notice()).isEqualTo("Daya 22.000 VA belum tersedia");
        refused(
                "notice",
                "malformed",
                new UnitChange(serial + "2", "UID X", "D X", SiteZone.WIB, "x".repeat(501), null));
    }

    @Test
    @DisplayName("Nobody overwrites what they have not seen")
    void meanwhile() {
        desk.save(new UnitChange(serial, "UID Satu", "DISTRIBUSI SATU", SiteZone.WIB, null));
        long seen = unit(serial).version();
        desk.save(new UnitChange(serial, "UID Dua", "DISTRIBUSI DUA", SiteZone.WIT, seen));

        refused("version", "meanwhile", new UnitChange(serial, "UID Tiga", "DISTRIBUSI TIGA", SiteZone.WIB, seen));
        assertThat(unit(serial).name()).isEqualTo("UID Dua");
        assertThat(unit(serial).changedBy()).isEqualTo("Admin");
    }

    @Test
    @DisplayName("A manager reads them, only an administrator changes them")
    void rights() {
        UnitChange change = new UnitChange(serial, "UID X", "DISTRIBUSI X", SiteZone.WIB, null);

        assertThat(acting.as("manager", () -> desk.all())).isNotEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> acting.as("manager", () -> {
                    desk.save(change);
                    return true;
                }));
    }

    private void refused(String field, String reason, UnitChange change) {
        assertThatExceptionOfType(UnitRefused.class)
                .isThrownBy(() -> desk.save(change))
                .satisfies(why -> assertThat(List.of(why.field(), why.reason())).containsExactly(field, reason));
    }

    private UnitRow unit(String code) {
        return desk.all().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private ProvinceRow province(String unit, String code) {
        return unit(unit).provinces().stream()
                .filter(province -> province.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private ServiceUnitRow service(String unit, String name) {
        return unit(unit).serviceUnits().stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}

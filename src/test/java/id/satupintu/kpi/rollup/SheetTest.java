package id.satupintu.kpi.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sheet of cells")
class SheetTest {

    private static final Place JAKARTA = new Place("JKT", "WIB", "JAYA", "JKT-1");
    private static final Place MAKASSAR = new Place("MKS", "WITA", "JAYA", "MKS-1");
    private static final String LEGS = ",PD/NONE,";
    private static final About PD = new About(new Legs(0, LEGS), new Way(0, "PLN_MOBILE", "NOW"));
    private static final About VVIP = new About(new Legs(1, ",PS/VVIP,"), new Way(1, "APKT_SIMONE", null));

    private final Sheet sheet = new Sheet(() -> new Cell(2, 1));

    @Test
    @DisplayName("keeps only the keys of the axis")
    void keys() {
        Who both = new Who(new UUID(1, 1), new UUID(2, 2));

        assertThat(Axis.CENTRE.key(9, JAKARTA, both, PD))
                .isEqualTo(new Key(Level.HOUR, Axis.CENTRE, 9, null, null, null, null, null, null, null, LEGS));
        assertThat(Axis.UNIT.key(9, JAKARTA, both, PD))
                .isEqualTo(new Key(Level.HOUR, Axis.UNIT, 9, null, "JAYA", null, null, null, null, null, LEGS));
        assertThat(Axis.TEAM.key(9, JAKARTA, both, PD))
                .isEqualTo(new Key(Level.DAY, Axis.TEAM, 0, "JKT", null, "JKT-1", null, null, null, null, LEGS));
        assertThat(Axis.CSO.key(9, JAKARTA, both, PD))
                .isEqualTo(new Key(Level.DAY, Axis.CSO, 0, "JKT", null, "JKT-1", both.cso(), null, null, null, ""));
        assertThat(Axis.TL.key(9, JAKARTA, both, PD))
                .isEqualTo(new Key(Level.DAY, Axis.TL, 0, "JKT", null, "JKT-1", null, both.tl(), null, null, ""));
        assertThat(Axis.ROUTE.key(9, JAKARTA, both, PD))
                .isEqualTo(new Key(Level.DAY, Axis.ROUTE, 0, "JKT", null, null, null, null, "PLN_MOBILE", "NOW", ""));
    }

    @Test
    @DisplayName("adds hours to their day: counts, times, and from which zone to which")
    void hours() {
        Cell nine = sheet.at(Axis.UNIT.key(9, JAKARTA, Who.NOBODY, PD));
        nine.count(0, 3);
        nine.in("WIB");
        nine.lengths(0).add(1000, 1);
        Cell ten = sheet.at(Axis.UNIT.key(10, MAKASSAR, Who.NOBODY, PD));
        ten.count(0, 4);
        ten.count(1, 1);
        ten.in("WITA");
        ten.lengths(0).add(1000, 2);

        sheet.sumHours();

        Cell day = sheet.at(Axis.UNIT.key(9, JAKARTA, Who.NOBODY, PD).at(Level.DAY));
        assertThat(day.counted(0)).isEqualTo(7);
        assertThat(day.counted(1)).isEqualTo(1);
        assertThat(day.zoneA()).isEqualTo("WIB");
        assertThat(day.zoneZ()).isEqualTo("WITA");
        Lengths three = new Lengths();
        three.add(1000, 3);
        assertThat(day.lengths(0)).isEqualTo(three);
        assertThat(sheet.cells()).hasSize(3);
    }

    @Test
    @DisplayName("adds up the whole centre from its sites, and from no unit")
    void sites() {
        sheet.at(Axis.SITE.key(9, JAKARTA, Who.NOBODY, PD)).count(0, 3);
        Cell makassar = sheet.at(Axis.SITE.key(9, MAKASSAR, Who.NOBODY, PD));
        makassar.count(0, 4);
        makassar.in("WITA");
        sheet.at(Axis.SITE.key(9, MAKASSAR, Who.NOBODY, VVIP)).count(0, 1);
        sheet.at(Axis.UNIT.key(9, JAKARTA, Who.NOBODY, PD)).count(0, 7);

        sheet.sumSites();

        Cell centre = sheet.at(Axis.CENTRE.key(9, JAKARTA, Who.NOBODY, PD));
        assertThat(centre.counted(0)).isEqualTo(7);
        assertThat(centre.zoneZ()).isEqualTo("WITA");
        assertThat(sheet.at(Axis.CENTRE.key(9, JAKARTA, Who.NOBODY, VVIP)).counted(0))
                .isEqualTo(1);
        assertThat(sheet.cells()).hasSize(6);
    }

    @Test
    @DisplayName("adds to a day what all its calls are together, whatever they were about, and so to its month")
    void months() {
        Sheet days = new Sheet(() -> new Cell(2, 1));
        days.at(Axis.SITE.key(9, JAKARTA, Who.NOBODY, PD)).count(0, 9);
        days.at(Axis.TEAM.key(0, JAKARTA, Who.NOBODY, PD)).count(0, 3);
        days.at(Axis.TEAM.key(0, JAKARTA, Who.NOBODY, VVIP)).count(0, 4);
        Who rani = new Who(new UUID(1, 1), null);
        days.at(Axis.CSO.key(0, JAKARTA, rani, PD)).count(0, 7);

        days.sumLegs();
        sheet.sum(days, Level.MONTH);

        Key team = Axis.TEAM.key(0, JAKARTA, Who.NOBODY, PD).at(Level.MONTH);
        assertThat(sheet.at(team).counted(0)).isEqualTo(3);
        assertThat(sheet.at(team.whole()).counted(0)).isEqualTo(7);
        assertThat(sheet.at(Axis.CSO.key(0, JAKARTA, rani, PD).at(Level.MONTH)).counted(0))
                .isEqualTo(7);
        assertThat(days.cells()).as("no hour has one").hasSize(5);
    }

    @Test
    @DisplayName("takes no zone into the day from an hour in which everything was taken away again")
    void zones() {
        Cell nine = sheet.at(Axis.UNIT.key(9, JAKARTA, Who.NOBODY, PD));
        nine.count(0, 1);
        nine.in("WIB");
        sheet.at(Axis.UNIT.key(10, MAKASSAR, Who.NOBODY, PD)).in("WITA");

        sheet.sumHours();

        assertThat(sheet.at(Axis.UNIT.key(9, JAKARTA, Who.NOBODY, PD).at(Level.DAY))
                        .zoneZ())
                .isEqualTo("WIB");
    }

    @Test
    @DisplayName("forgets what was all taken away again")
    void nothing() {
        Cell cell = sheet.at(Axis.CENTRE.key(9, JAKARTA, Who.NOBODY, PD));
        cell.count(0, 1);
        cell.lengths(0).add(500, 1);
        cell.count(0, -1);
        cell.lengths(0).add(500, -1);

        assertThat(sheet.cells()).isEmpty();
    }

    @Test
    @DisplayName("adds what was packed on several days, and stays packed where there is only one")
    void packed() {
        Cell cell = new Cell(2, 1);
        Lengths monday = new Lengths();
        monday.add(1000, 3);
        Lengths tuesday = new Lengths();
        tuesday.add(1000, 1);
        tuesday.add(8000, 1);

        cell.add(0, monday.packed());
        assertThat(cell.packed(0)).isEqualTo(monday.packed());
        cell.add(0, null);
        cell.add(0, tuesday.packed());

        monday.addAll(tuesday);
        assertThat(cell.packed(0)).isEqualTo(monday.packed());
    }
}

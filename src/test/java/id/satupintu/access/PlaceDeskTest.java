package id.satupintu.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satupintu.testing.BothDatabases;
import id.satupintu.workday.Ids;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@BothDatabases
@Transactional
class PlaceDeskTest {

    @Autowired
    PlaceDesk desk;

    @Autowired
    StaffDesk staff;

    @Autowired
    SiteClocks clocks;

    @Autowired
    JdbcClient sql;

    private final String site = "T" + tail().substring(0, 6);
    private final String team = site + "-A";

    @Test
    @WithStaff("admin")
    void aSiteIsOpenedRenamedAndGetsTeams() {
        open();
        desk.save(new SiteRow(site, "Manado", SiteZone.WITA, "SULUTTENGGO"), place().version());

        assertThat(place().site().name()).isEqualTo("Manado");
        assertThat(place().teams()).extracting(row -> row.team().code()).containsExactly(team);
        assertThat(place().people()).isZero();
    }

    @Test
    @WithStaff("admin")
    void aTeamMovesAndClosesOnlyWhenNobodyWorksInIt() {
        open();
        StaffId budi =
                staff.hire(NewStaff.simulated("b" + site.toLowerCase(Locale.ROOT), "Budi", Role.CSO, team, site));
        PlaceRow.TeamPlace before = place().teams().getFirst();

        refused("use", "people", () -> desk.save(new TeamRow(team, "Pindah", "JKT"), before.version()));
        refused("use", "people", () -> desk.closeTeam(team, true));
        refused("use", "people", () -> desk.closeSite(site, true));
        refused(
                "use",
                "people",
                () -> desk.save(new SiteRow(site, "Manado", SiteZone.WIT, "SULUTTENGGO"), place().version()));

        staff.activate(budi, false);
        refused("use", "teams", () -> desk.closeSite(site, true));
        desk.closeTeam(team, true);
        desk.closeSite(site, true);
        assertThat(place().site().closed()).isTrue();
    }

    @Test
    @WithStaff("admin")
    void theDayOnWhichASiteChangesItsClockIsKeptOnceADay() {
        opened();
        Instant noon = Instant.parse("2016-05-04T04:00:00Z");
        LocalDate day = LocalDate.parse("2016-05-04");

        zone(SiteZone.WIT, noon);
        assertThat(changes()).containsExactly(new ZoneChange(site, "Menado", day, SiteZone.WITA, SiteZone.WIT));
        zone(SiteZone.WIB, noon.plusSeconds(60));
        assertThat(changes()).containsExactly(new ZoneChange(site, "Menado", day, SiteZone.WITA, SiteZone.WIB));
        zone(SiteZone.WITA, noon.plusSeconds(120));
        assertThat(changes()).as("put right on the same day").isEmpty();
    }

    @Test
    @WithStaff("admin")
    void aClockThatGoesBackOverMidnightLeadsToNoEarlierDay() {
        opened();
        Instant lateInJakarta = Instant.parse("2016-05-04T16:30:00Z");

        zone(SiteZone.WIT, lateInJakarta);
        zone(SiteZone.WIB, lateInJakarta.plusSeconds(60));

        LocalDate inJayapura = LocalDate.parse("2016-05-05");
        assertThat(changes()).containsExactly(new ZoneChange(site, "Menado", inJayapura, SiteZone.WITA, SiteZone.WIB));
        assertThat(clocks.changedWithin(inJayapura, inJayapura.plusDays(1)))
                .as("the day belongs to the new zone")
                .noneMatch(change -> change.site().equals(site));
    }

    private void opened() {
        desk.save(new SiteRow(site, "Menado", SiteZone.WITA, "SULUTTENGGO"), null);
    }

    private void zone(SiteZone zone, Instant at) {
        Workday.at(at, () -> desk.save(new SiteRow(site, "Menado", zone, "SULUTTENGGO"), place().version()));
    }

    private List<ZoneChange> changes() {
        return clocks.changedWithin(LocalDate.parse("2016-05-01"), LocalDate.parse("2016-05-31")).stream()
                .filter(change -> change.site().equals(site))
                .toList();
    }

    @Test
    @WithStaff("admin")
    void nobodyIsHiredIntoOrLetBackIntoWhatIsClosed() {
        open();
        NewStaff said = NewStaff.simulated("b" + site.toLowerCase(Locale.ROOT), "Budi", Role.CSO, team, site);
        StaffId budi = staff.hire(said);
        staff.activate(budi, false);
        desk.closeTeam(team, true);

        assertThatThrownBy(() -> staff.activate(budi, true)).hasMessage("team: closed");
        assertThatThrownBy(() -> staff.hire(NewStaff.simulated("c" + said.login(), "C", Role.CSO, team, site)))
                .hasMessage("team: closed");

        desk.closeTeam(team, false);
        staff.activate(budi, true);
        assertThat(place().people()).isOne();
    }

    @Test
    @WithStaff("admin")
    void whatIsWrongIsNamedByItsField() {
        open();
        long version = place().version();

        refused("code", "malformed", () -> desk.save(new SiteRow("x", "X", SiteZone.WIB, "JAYA"), null));
        refused("name", "missing", () -> desk.save(new SiteRow("XY", " ", SiteZone.WIB, "JAYA"), null));
        refused("unit", "unknown", () -> desk.save(new SiteRow("XY", "X", SiteZone.WIB, "NONE"), null));
        refused("code", "taken", () -> desk.save(new SiteRow(site, "X", SiteZone.WIB, "JAYA"), null));
        refused("version", "meanwhile", () -> desk.save(new SiteRow(site, "X", SiteZone.WITA, "JAYA"), version + 7));
        refused("site", "unknown", () -> desk.save(new TeamRow(team + "B", "B", "NOWHERE"), null));
        refused("code", "malformed", () -> desk.save(new TeamRow("a b", "B", site), null));
        desk.closeTeam(team, true);
        desk.closeSite(site, true);
        refused("site", "closed", () -> desk.closeTeam(team, false));
        refused("site", "closed", () -> desk.save(new TeamRow(team + "B", "B", site), null));
    }

    @Test
    @WithStaff("admin")
    void everyChangeOfPeopleAndPlacesStandsInTheTrail() {
        open();
        StaffId budi =
                staff.hire(NewStaff.simulated("b" + site.toLowerCase(Locale.ROOT), "Budi", Role.CSO, team, site));
        staff.change(budi, new NewStaff("budi", "Budi", Role.TL, true, team, site, null, true));
        staff.issueToken(budi);
        staff.activate(budi, false);
        desk.closeTeam(team, true);

        assertThat(sql.sql("select act from audit_entry where subject = :id order by at, id")
                        .param("id", budi.value())
                        .query(String.class)
                        .list())
                .containsExactly("access.hired", "access.staff-changed", "access.token-issued", "access.let-go");
        assertThat(sql.sql("select detail from audit_entry where act = 'access.staff-changed' and subject = :id")
                        .param("id", budi.value())
                        .query(String.class)
                        .single())
                .isEqualTo("role CSO>TL; lead false>true");
        assertThat(sql.sql("select count(*) from audit_entry where act = 'access.team-closed' and detail = :team")
                        .param("team", team)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    @WithStaff("manager")
    void onlyAnAdministratorKeepsPlaces() {
        assertThatThrownBy(() -> desk.closeTeam("JKT-A", true)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.places(Scope.Sites.all())).isInstanceOf(AccessDeniedException.class);
    }

    private void open() {
        desk.save(new SiteRow(site, "Menado", SiteZone.WITA, "SULUTTENGGO"), null);
        desk.save(new TeamRow(team, "Manado A", site), null);
    }

    private PlaceRow place() {
        return desk.places(Scope.Sites.of(site)).getFirst();
    }

    private static void refused(String field, String reason, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(PlaceRefused.class).hasMessage(field + ": " + reason);
    }

    private static String tail() {
        return Ids.next().toString().substring(28).toUpperCase(Locale.ROOT);
    }
}
